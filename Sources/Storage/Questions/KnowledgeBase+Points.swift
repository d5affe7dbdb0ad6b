import Claims
import GRDB

extension KnowledgeBase {
  /// Every point that may hold a dispute of one of these kinds, those with most witnesses on the
  /// weaker side first.
  ///
  /// Where more than two answers stand against each other, the number is the most that the weaker
  /// side can have, however they are divided.
  ///
  /// - Parameter opposites: Uses of which nothing is made for both, each by the one at whose point it
  ///   is contested, too.
  public func contestedPoints(
    _ filter: ClaimFilter = ClaimFilter(), _ kinds: [Dispute.Kind] = Dispute.Kind.allCases,
    opposites: [Criterion.ID: Criterion.ID] = [:]
  ) throws -> RankedPoints {
    try rankedPoints(kinds) { $0.contests(filter, opposites) }
  }

  /// Every point on which two articles or more say the same, those with most witnesses first.
  public func agreedPoints(_ filter: ClaimFilter = ClaimFilter()) throws -> RankedPoints {
    // Rival recommendations of one technology agree in that they praise it.
    let kinds = Dispute.Kind.allCases.filter { $0 != .recommendation }
    return try rankedPoints(kinds) { kind in
      "SELECT a, b, c, witnesses FROM (\(kind.answers(filter))) WHERE is_shared"
    }
  }

  private func rankedPoints(
    _ kinds: [Dispute.Kind], by query: (Dispute.Kind) -> SQL
  ) throws -> RankedPoints {
    try read { db in
      var points = RankedPoints(names: try PointNames(db))
      for (place, kind) in Dispute.Kind.allCases.enumerated() where kinds.contains(kind) {
        let rows = try BulkStatement(db, query(kind))
        try rows.forEachRow {
          points.add(
            rows.optionalNumber(in: 0), rows.optionalNumber(in: 1), rows.optionalNumber(in: 2),
            kind: place, witnesses: Int(rows.number(in: 3)))
        }
      }
      return points
    }
  }
}
