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
    try rankedPoints(kinds, filter, opposites: opposites) { kind, answers, add in
      kind.forEachContest(among: answers, add)
    }
  }

  /// Every point on which two articles or more say the same, those with most witnesses first.
  public func agreedPoints(_ filter: ClaimFilter = ClaimFilter()) throws -> RankedPoints {
    // Rival recommendations of one technology agree in that they praise it.
    let kinds = Dispute.Kind.allCases.filter { $0 != .recommendation }
    return try rankedPoints(kinds, filter) { _, answers, add in
      for answer in answers where answer.isShared { add(answer.witnesses) }
    }
  }

  /// The points at which `weigh` adds the witnesses of anything among the answers.
  private func rankedPoints(
    _ kinds: [Dispute.Kind], _ filter: ClaimFilter,
    opposites: [Criterion.ID: Criterion.ID] = [:],
    _ weigh: (Dispute.Kind, [Answer], _ add: (Int) -> Void) -> Void
  ) throws -> RankedPoints {
    try read { db in
      var points = RankedPoints(names: try PointNames(db))
      for (place, kind) in Dispute.Kind.allCases.enumerated() where kinds.contains(kind) {
        let answers = try AnswerReader(kind, filter, opposites: opposites, db)
        try answers.forEachPoint { point, answers in
          weigh(kind, answers) { points.add(point, kind: place, witnesses: $0) }
        }
      }
      return points
    }
  }
}
