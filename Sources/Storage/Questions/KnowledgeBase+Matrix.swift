import Claims
import GRDB

extension KnowledgeBase {
  /// What the articles say of each technology on each criterion, of those that a filter names.
  public func matrix(_ filter: ClaimFilter = ClaimFilter()) throws -> Matrix {
    try read { db in
      var tallies: [Criterion.ID: [Technology.ID: Tally]] = [:]
      let rows = try SQLRequest<Row>(
        literal: """
          SELECT technology.name, criterion.slug, polarity, articles, witnesses, unconditional
          FROM (\(judgements(filter)))
          JOIN technology ON technology.id = technology_id
          JOIN criterion ON criterion.id = criterion_id
          """
      ).fetchCursor(db)
      while let row = try rows.next() {
        guard let polarity = Polarity(stored: row[2]) else { continue }
        let (technology, criterion) = (
          Technology.ID(rawValue: row[0]), Criterion.ID(rawValue: row[1])
        )
        tallies[criterion, default: [:]][technology, default: Tally()].supports[polarity] =
          Support(articles: row[3], witnesses: row[4])
        if row[5] as Int == 0 {
          tallies[criterion, default: [:]][technology, default: Tally()].conditional.insert(
            polarity)
        }
      }
      return Matrix(cells: tallies.mapValues { $0.mapValues(\.cell) })
    }
  }

  /// How many stand behind each judgement: kept, or counted where only some articles are asked.
  private func judgements(_ filter: ClaimFilter) -> SQL {
    let conditions = filter.conditionsOnCells.all
    guard filter.choosesArticles else {
      return "SELECT * FROM standing AS claim WHERE \(conditions)"
    }
    return """
      SELECT \(sql: Standings.counted)
      FROM claim INDEXED BY claim_by_point
      WHERE \(conditions)
      GROUP BY technology_id, criterion_id, polarity
      """
  }
}

/// A cell while it is filled.
private struct Tally {
  var supports: [Polarity: Support] = [:]
  /// What is said under conditions only.
  var conditional: Set<Polarity> = []

  var cell: Matrix.Cell {
    let none = Support(articles: 0, witnesses: 0)
    return Matrix.Cell(
      support: supports[.positive] ?? none, opposition: supports[.negative] ?? none,
      neutral: supports[.neutral] ?? none,
      isConditional: supports[.positive] != nil && supports[.negative] != nil
        && !conditional.isDisjoint(with: [.positive, .negative]))
  }
}
