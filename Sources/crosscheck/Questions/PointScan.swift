import Claims
import Storage

/// Something that is found among the claims that bear on one point.
protocol Finding {
  /// The point.
  var matter: Point { get }
  /// The independent witnesses by which it is ranked.
  var weight: Int { get }
}

/// Finds the first findings of a kind without reading more claims than needed: all claims at once
/// where they are few, else the claims of one point after another.
struct PointScan<Item: Finding> {
  /// Findings and whether there may be more of them.
  struct Result {
    let findings: [Item]
    let hasMore: Bool
  }

  /// Where the claims are.
  let knowledgeBase: KnowledgeBase
  /// The points that may hold a finding, heaviest first, with the greatest weight it can have.
  let points: () throws -> [RankedPoint]
  /// The findings among claims in order, heaviest first; the flag says whether these are all the
  /// claims of the filter.
  let find: (_ claims: [CitedClaim], _ areAll: Bool) throws -> [Item]

  /// The first findings among the claims that a filter lets pass, heaviest first; all of them where
  /// `limit` is `nil`.
  func findings(_ filter: ClaimFilter, limit: Int?) throws -> Result {
    let limit = limit ?? .max
    let claims = try knowledgeBase.claims(matching: filter, limit: fewClaims + 1)
    guard claims.count > fewClaims else {
      let findings = try find(claims, true)
      return Result(findings: Array(findings.prefix(limit)), hasMore: findings.count > limit)
    }
    return try findingsPointByPoint(filter, limit: limit)
  }

  /// Reads the claims of the heaviest points until no further one can hold a finding that is
  /// heavier than those at hand.
  private func findingsPointByPoint(_ filter: ClaimFilter, limit: Int) throws -> Result {
    var points = try points()[...]
    var fruitful: Set<Point> = []
    var claims: [CitedClaim.ID: CitedClaim] = [:]
    var weights: [Int] = []
    while let next = points.popFirst() {
      if weights.count >= limit, weights[limit - 1] >= next.witnesses {
        points = [next]
        break
      }
      let bearing = try knowledgeBase.claims(at: next.point, filter)
      let found = try find(bearing, false).filter { $0.matter == next.point }
      guard !found.isEmpty else { continue }
      fruitful.insert(next.point)
      for claim in bearing { claims[claim.id] = claim }
      weights = (weights + found.map(\.weight)).sorted(by: >)
    }
    // Together once more, as only that puts findings of equal weight in order.
    let findings = try find(Array(claims.values), false).filter { fruitful.contains($0.matter) }
    return Result(
      findings: Array(findings.prefix(limit)),
      hasMore: findings.count > limit || !points.isEmpty)
  }
}

/// So many claims are read and compared as a whole, as that is quick enough.
private let fewClaims = 5000
