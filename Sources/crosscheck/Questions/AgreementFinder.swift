import Analysis
import Claims
import Storage

/// Finds agreements in a knowledge base.
struct AgreementFinder {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Agreements, and whether there may be more.
  struct Result {
    let agreements: [Agreement]
    let hasMore: Bool
    /// How many there are in all, where all claims were read.
    let total: Int?
  }

  /// The first agreements among the claims that a filter lets pass, in the order in which a reader
  /// should see them.
  ///
  /// - Parameter limit: How many are wanted; `nil` for all.
  func agreements(_ filter: ClaimFilter, limit: Int?) throws -> Result {
    let phrasebook = try Phrasebook.embedded()
    let scan = PointScan<Agreement>(
      knowledgeBase: knowledgeBase, points: { try knowledgeBase.agreedPoints(filter) },
      claimsShown: 50,
      all: { Analysis.agreements(among: $0, by: phrasebook) },
      clearest: { try Analysis.agreements($0, amongClearest: $1, by: phrasebook, support: $2) },
      ranked: ranked)
    let found = try scan.findings(filter, limit: limit)
    let shown = Array(found.findings.prefix(limit ?? .max))
    return Result(
      agreements: shown, hasMore: !found.isWhole || shown.count < found.findings.count,
      total: found.isWhole ? found.findings.count : nil)
  }
}
