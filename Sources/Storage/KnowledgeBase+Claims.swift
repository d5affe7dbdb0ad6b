import Claims
import GRDB

extension KnowledgeBase {
  /// The claims that a filter lets pass, in order of technology, criterion, date of publication
  /// (undated last), address and place in the text; the first `limit` of them.
  public func claims(matching filter: ClaimFilter, limit: Int? = nil) throws -> [CitedClaim] {
    try read { try ClaimQuery(matching: filter, limit: limit).fetchAll($0) }
  }

  /// The claim of this number, or `nil`.
  public func claim(_ id: CitedClaim.ID) throws -> CitedClaim? {
    try read { try ClaimQuery(.byNumber, ["claim.id = \(id)"]).fetchAll($0).first }
  }

  /// The claims that bear on a point, of those that a filter lets pass, in the same order.
  ///
  /// The filter's technologies are not asked again: the point names its own.
  public func claims(at point: Point, _ filter: ClaimFilter = ClaimFilter()) throws -> [CitedClaim]
  {
    try read { db in
      try ClaimQuery(point.path, [point.condition] + filter.onTheRest).fetchAll(db)
    }
  }
}

extension Point {
  fileprivate var path: ClaimQuery.Path {
    switch self {
    case .judgement, .ranking: .byPoint
    case .choice: .byChoice
    }
  }

  fileprivate var condition: SQL {
    switch self {
    case .judgement(let technology, let criterion):
      "technology.name = \(technology.rawValue) AND criterion.slug = \(criterion.rawValue)"
    case .ranking(let one, let other, let criterion):
      """
      technology.name IN \([one.rawValue, other.rawValue])
      AND comparand.name IN \([one.rawValue, other.rawValue])
      AND criterion.slug = \(criterion.rawValue)
      """
    case .choice(let criterion):
      "claim.is_recommendation = 1 AND criterion.slug = \(criterion.rawValue)"
    }
  }
}
