import Claims
import GRDB

extension KnowledgeBase {
  /// Every point that may hold a dispute of one of these kinds, those with most witnesses on the
  /// weaker side first.
  ///
  /// Where more than two answers stand against each other, the number is the most that the weaker
  /// side can have, however they are divided.
  ///
  /// - Parameters:
  ///   - opposites: Uses of which nothing is made for both, each by the one at whose point it is contested,
  ///     too.
  ///   - least: Points with fewer witnesses may be left out, which is quicker; of the others the number may
  ///     be that of claims.
  public func contestedPoints(
    _ filter: ClaimFilter = ClaimFilter(), _ kinds: [Dispute.Kind] = Dispute.Kind.allCases,
    opposites: [Criterion.ID: Criterion.ID] = [:], atLeast least: Int = 1
  ) throws -> RankedPoints {
    try rankedPoints(kinds) { $0.contests(filter, opposites, atLeast: least) }
  }

  /// Every point on which two articles or more say the same, those with most witnesses first.
  ///
  /// - Parameter least: As `contestedPoints` takes it.
  public func agreedPoints(
    _ filter: ClaimFilter = ClaimFilter(), atLeast least: Int = 1
  ) throws -> RankedPoints {
    // Rival recommendations of one technology agree in that they praise it.
    let kinds = Dispute.Kind.allCases.filter { $0 != .recommendation }
    return try rankedPoints(kinds) { kind in
      "SELECT a, b, c, witnesses FROM (\(kind.answers(filter, atLeast: least))) WHERE is_shared"
    }
  }

  /// The witnesses of the judgement at a place, from 0, among those for and against, most witnesses first;
  /// 1 where there are no more.
  public func witnesses(ofJudgementAt place: Int) throws -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT witnesses FROM standing WHERE polarity <> 0
          ORDER BY witnesses DESC LIMIT 1 OFFSET ?
          """, arguments: [place]) ?? 1
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
