import Claims
import GRDB

/// What articles claim, and where. Each article is looked up once for all its copies, so that what is
/// told holds until its claims change.
public final class Assertions {
  private let knowledgeBase: KnowledgeBase
  private var known: [Source.ID: [Assertion: [Range<Int>]]] = [:]

  /// Looks up what the articles of a knowledge base claim.
  public init(in knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// What an article claims in a range of UTF-8 bytes of its text, in no order.
  public func made(in range: Range<Int>, of article: Source.ID) throws -> [Assertion] {
    try places(in: article).filter { $0.value.contains { $0.overlaps(range) } }.map(\.key)
  }

  /// At which places an article claims each thing, in UTF-8 bytes of its text.
  private func places(in article: Source.ID) throws -> [Assertion: [Range<Int>]] {
    if let places = known[article] { return places }
    let claims = try knowledgeBase.read { try AssertedClaim.all(of: article, $0) }
    let places = Dictionary(grouping: claims, by: \.assertion)
      .mapValues { $0.map(\.utf8Range) }
    known[article] = places
    return places
  }
}
