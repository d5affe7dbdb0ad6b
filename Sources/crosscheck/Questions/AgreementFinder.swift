import Analysis
import Claims
import Storage

/// Finds agreements in a knowledge base.
struct AgreementFinder {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// The first agreements among the claims that a filter lets pass, in the order in which a reader
  /// should see them.
  ///
  /// - Parameter limit: How many are wanted; `nil` for all.
  func agreements(_ filter: ClaimFilter, limit: Int?) throws -> PointScan<Agreement>.Result {
    let scan = PointScan<Agreement>(
      knowledgeBase: knowledgeBase, points: { try knowledgeBase.agreedPoints(filter) },
      claimsShown: 50,
      all: { Analysis.agreements(among: $0) },
      clearest: { try Analysis.agreements($0, amongClearest: $1, support: $2) }, ranked: ranked)
    return try scan.findings(filter, limit: limit)
  }
}
