import Analysis
import Claims
import Storage

/// Tells passages that answer another article from those that repeat it: whoever follows a text
/// point by point and contradicts it is a witness of his own.
final class Rebuttals {
  private let knowledgeBase: KnowledgeBase
  /// What articles claim, as far as it was asked for.
  private var stances: [Source.ID: [Stance]] = [:]

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Whether one article contradicts in a passage what another one says in the passage that is like
  /// it.
  func contradict(
    _ passage: SharedRun, of article: Source.ID, _ other: Source.ID
  ) throws -> Bool {
    let replies = try stances(of: article).filter { $0.utf8Range.overlaps(passage.a) }
    guard !replies.isEmpty else { return false }
    return try stances(of: other).contains { stance in
      stance.utf8Range.overlaps(passage.b) && replies.contains { stance.contradicts($0) }
    }
  }

  private func stances(of article: Source.ID) throws -> [Stance] {
    if let known = stances[article] { return known }
    let read = try knowledgeBase.stances(of: article)
    stances[article] = read
    return read
  }
}
