import Analysis
import Claims
import Storage

/// Tells passages that answer another article from those that repeat it: whoever follows a text
/// point by point and contradicts it is a witness of his own, also where he agrees.
///
/// A class, as it looks up each article once for all its copies: what it tells holds until their claims
/// change.
final class Rebuttals {
  private let knowledgeBase: KnowledgeBase
  private var known: [Source.ID: [Claim]] = [:]

  init(in knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Whether one article contradicts in a passage what another one says in the passage that is like
  /// it.
  func contradict(
    _ passage: SharedRun, of article: Source.ID, _ other: Source.ID
  ) throws -> Bool {
    let replies = try claims(in: passage.a, of: article)
    guard !replies.isEmpty else { return false }
    return try claims(in: passage.b, of: other).contains { claim in
      replies.contains { claim.contradicts($0) }
    }
  }

  private func claims(in range: Range<Int>, of article: Source.ID) throws -> [Claim] {
    try claims(of: article).filter { $0.utf8Range.overlaps(range) }
  }

  private func claims(of article: Source.ID) throws -> [Claim] {
    if let claims = known[article] { return claims }
    let claims = try knowledgeBase.claims(of: article).map(\.claim)
    known[article] = claims
    return claims
  }
}
