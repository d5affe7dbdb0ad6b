import Analysis
import Claims
import Storage

/// Tells passages that answer another article from those that repeat it: whoever follows a text
/// point by point and contradicts it is a witness of his own, also where he agrees.
struct Rebuttals {
  private let assertions: Assertions

  init(in knowledgeBase: KnowledgeBase) { assertions = Assertions(in: knowledgeBase) }

  /// Whether one article contradicts in a passage what another one says in the passage that is like
  /// it.
  func contradict(
    _ passage: SharedRun, of article: Source.ID, _ other: Source.ID
  ) throws -> Bool {
    let replies = try assertions.made(in: passage.a, of: article)
    guard !replies.isEmpty else { return false }
    return try assertions.made(in: passage.b, of: other).contains { assertion in
      replies.contains { assertion.contradicts($0) }
    }
  }
}
