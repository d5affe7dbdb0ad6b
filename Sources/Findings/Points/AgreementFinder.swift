import Analysis
import Claims
import Storage

/// Finds agreements in a knowledge base.
public struct AgreementFinder: Sendable {
  private let knowledgeBase: KnowledgeBase

  /// Makes a finder of the agreements among the claims of a knowledge base.
  public init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Agreements, and whether there may be more.
  public struct Result: Sendable {
    /// The first agreements, in the order in which a reader should see them.
    public let agreements: [Agreement]
    /// Whether there may be more of them.
    public let hasMore: Bool
    /// How many there are in all, where all claims were read.
    public let total: Int?
  }

  /// The first agreements of the articles that a filter chooses, as far as it chooses them, in the
  /// order in which a reader should see them.
  ///
  /// - Parameter limit: How many are wanted; `nil` for all.
  /// - Throws: `StorageError` where the claims cannot be read, `SeedError` where a table of words is
  ///   wrong.
  public func agreements(_ filter: ClaimFilter, limit: Int?) throws -> Result {
    let phrasebook = try Phrasebook.embedded()
    let scan = PointScan<Agreement>(
      knowledgeBase: knowledgeBase, points: { try knowledgeBase.agreedPoints(filter.ofPoints) },
      claimsShown: 50,
      all: { Analysis.agreements(among: $0, by: phrasebook).filter(filter.chooses) },
      clearest: {
        try Analysis.agreements($0, amongClearest: $1, by: phrasebook, support: $2)
          .filter(filter.chooses)
      },
      ranked: ranked)
    let found = try scan.findings(in: filter.ofArticles, limit: limit)
    let shown = Array(found.findings.prefix(limit ?? .max))
    return Result(
      agreements: shown, hasMore: !found.isWhole || shown.count < found.findings.count,
      total: found.isWhole ? found.findings.count : nil)
  }
}
