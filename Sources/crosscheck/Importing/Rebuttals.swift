import Analysis
import Claims
import Storage

/// Tells passages that answer another article from those that repeat it: whoever follows a text
/// point by point and contradicts it is a witness of his own.
struct Rebuttals {
  private let claimed: Stances

  init(_ knowledgeBase: KnowledgeBase) { claimed = Stances(in: knowledgeBase) }

  /// Whether one article contradicts in a passage what another one says in the passage that is like
  /// it.
  func contradict(
    _ passage: SharedRun, of article: Source.ID, _ other: Source.ID
  ) throws -> Bool {
    let replies = try claimed.stances(of: article).filter { $0.utf8Range.overlaps(passage.a) }
    guard !replies.isEmpty else { return false }
    return try claimed.stances(of: other).contains { stance in
      stance.utf8Range.overlaps(passage.b) && replies.contains { stance.contradicts($0) }
    }
  }
}
