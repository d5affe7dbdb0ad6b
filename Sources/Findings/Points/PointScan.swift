import Claims
import Storage

/// Finds the first findings without reading more claims than needed: all claims at once where they
/// are few, else the clearest ones of one point after another.
struct PointScan<Item: Finding> {
  /// Findings, and whether there may be more of them than were looked at.
  struct Result {
    let findings: [Item]
    let isWhole: Bool
  }

  /// Who says what some of the claims at a point say.
  typealias Census = ([CitedClaim]) throws -> Support

  /// Where the claims are.
  let knowledgeBase: KnowledgeBase
  /// The points that may hold a finding, heaviest first, with the greatest weight it can have.
  let points: () throws -> RankedPoints
  /// Uses of which nothing is made for both, as the knowledge base takes them.
  var opposites: [Criterion.ID: Criterion.ID] = [:]
  /// So many claims that say the same are shown at most.
  let claimsShown: Int
  /// The findings among all claims, heaviest first.
  let all: ([CitedClaim]) throws -> [Item]
  /// The findings in one respect among the clearest claims at one point.
  let clearest: (Dispute.Kind, [CitedClaim], Census) throws -> [Item]
  /// The findings in the order in which a reader should see them, heaviest first.
  let ranked: ([Item]) -> [Item]

  /// The findings in the articles that a filter chooses, heaviest first: at least the first `limit`,
  /// and all of them where it is `nil`.
  func findings(in articles: ClaimFilter, limit: Int?) throws -> Result {
    let limit = limit ?? .max
    guard try knowledgeBase.hasMoreClaims(than: fewClaims, matching: articles) else {
      return Result(findings: try all(knowledgeBase.claims(matching: articles)), isWhole: true)
    }
    return try findingsPointByPoint(articles, limit: limit)
  }

  /// Reads the clearest claims of the heaviest points until no further one can hold a finding that
  /// is heavier than those at hand, or until twice as many findings as are wanted lie there,
  /// however light, or twice as many again that are doubtful: among very many points those with most
  /// witnesses count.
  private func findingsPointByPoint(_ articles: ClaimFilter, limit: Int) throws -> Result {
    var findings: [Item] = []
    var weights: [Int] = []  // Of the heaviest findings, as many as are wanted.
    var certain = 0
    for point in try points() {
      let isSettled = weights.count == limit && weights.last ?? 0 >= point.witnesses
      let isEnough =
        certain / findingsForOne >= limit || findings.count / findingsForOne / 2 >= limit
      if isSettled || isEnough { return Result(findings: ranked(findings), isWhole: false) }
      let least = weights.count == limit ? max(1, weights.last ?? 1) : 1
      let found = try self.findings(at: point, articles, fewestWitnesses: least)
      findings += found
      certain += found.count { $0.weight > 0 }
      guard limit < .max, !found.isEmpty else { continue }
      weights = Array((weights + found.map(\.weight)).sorted(by: >).prefix(limit))
    }
    return Result(findings: ranked(findings), isWhole: true)
  }

  private func findings(
    at point: RankedPoint, _ articles: ClaimFilter, fewestWitnesses: Int
  ) throws -> [Item] {
    let claims = try knowledgeBase.clearestClaims(
      at: point.point, in: point.kind, articles, most: claimsShown,
      fewestWitnesses: fewestWitnesses, opposites: opposites)
    // One side may stand against several others.
    var counted: [[CitedClaim.ID]: Support] = [:]
    return try clearest(point.kind, claims) { side in
      let key = side.map(\.id)
      if let support = counted[key] { return support }
      let support = try knowledgeBase.support(of: side, in: point.kind, articles)
      counted[key] = support
      return support
    }
  }
}

/// So many findings are looked at for each that is wanted, before the search ends.
private let findingsForOne = 2

/// So many claims are read and compared as a whole, as that is quick enough.
private let fewClaims = 5000
