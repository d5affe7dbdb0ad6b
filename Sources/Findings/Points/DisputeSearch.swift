import Analysis
import Claims
import Storage

/// One search for disputes in a knowledge base.
///
/// A class, as it notes what it leaves out, and looks up once what all points ask for.
final class DisputeSearch {
  /// The pairs that only look like a contradiction, of the claims that were read.
  private(set) var suppressed: [SuppressedPair] = []

  private let knowledgeBase: KnowledgeBase
  private let filter: ClaimFilter
  private let kinds: [Dispute.Kind]
  private let isWanted: (Dispute) -> Bool
  private let phrasebook: Phrasebook
  private var knownRivals: Rivals?

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - kinds: The kinds that are wanted.
  ///   - isWanted: Which disputes count.
  /// - Throws: `SeedError` where a table of words is wrong.
  init(
    in knowledgeBase: KnowledgeBase, _ filter: ClaimFilter, _ kinds: [Dispute.Kind],
    where isWanted: @escaping (Dispute) -> Bool
  ) throws {
    self.knowledgeBase = knowledgeBase
    self.filter = filter
    self.kinds = kinds
    self.isWanted = isWanted
    phrasebook = try .embedded()
  }

  /// The disputes, heaviest first: at least the first `limit`, and all of them where it is `nil`.
  func findings(limit: Int?) throws -> PointScan<Dispute>.Result {
    let scan = PointScan<Dispute>(
      knowledgeBase: knowledgeBase, points: points, opposites: phrasebook.opposites,
      claimsShown: 20, all: disputes(among:), clearest: disputes(in:amongClearest:support:),
      ranked: Analysis.ranked)
    return try scan.findings(in: filter.ofArticles, limit: limit)
  }

  private func points() throws -> RankedPoints {
    try knowledgeBase.contestedPoints(filter.ofPoints, kinds, opposites: phrasebook.opposites)
  }

  private func disputes(among claims: [CitedClaim]) throws -> [Dispute] {
    noting(Analysis.findings(among: claims, rivals: try rivals(), by: phrasebook))
  }

  private func disputes(
    in kind: Dispute.Kind, amongClearest claims: [CitedClaim],
    support: PointScan<Dispute>.Census
  ) throws -> [Dispute] {
    let chooses = kind == .recommendation
    let shortlists = Shortlists(
      chooses ? try knowledgeBase.technologiesJudged(beside: claims) : [])
    return noting(
      try Analysis.findings(
        kind, amongClearest: claims, rivals: chooses ? try rivals() : Rivals([]),
        shortlists: shortlists, by: phrasebook, support: support))
  }

  /// Notes what is left out of some findings, and returns the disputes that are asked for.
  private func noting(_ findings: DisputeFindings) -> [Dispute] {
    suppressed += findings.suppressed.filter { kinds.contains($0.kind) && filter.chooses($0) }
    return findings.disputes.filter {
      kinds.contains($0.kind) && filter.chooses($0) && isWanted($0)
    }
  }

  private func rivals() throws -> Rivals {
    if let knownRivals { return knownRivals }
    let rivals = Rivals(
      try knowledgeBase.comparedTechnologies(),
      inOneFieldOf: try knowledgeBase.vocabulary().technologies)
    knownRivals = rivals
    return rivals
  }
}
