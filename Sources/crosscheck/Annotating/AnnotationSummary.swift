import Reporting
import Storage

/// What an outside annotator said.
struct AnnotationSummary {
  /// Articles that it answered about.
  var answered = 0
  /// Articles that it had answered about before.
  var unchanged = 0
  /// Articles that it gave no answer about, and why.
  private(set) var failures: [ImportFailure] = []
  /// What became of the claims in its answers.
  var intake = IntakeSummary()

  mutating func fail(_ article: StoredArticle, _ reason: String) {
    failures.append(
      ImportFailure(
        address: article.source.address, reason: "\(reason); its claims stay as they were"))
  }

  /// `3 articles: 1 answered, 1 unchanged, 1 failed`
  var words: String {
    counted(
      "article",
      by: [(answered, "answered"), (unchanged, "unchanged"), (failures.count, "failed")])
  }
}
