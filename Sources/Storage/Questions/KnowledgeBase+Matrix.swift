import Claims
import GRDB

extension KnowledgeBase {
  /// What the articles say of each technology on each criterion, of those that a filter names.
  public func matrix(_ filter: ClaimFilter = ClaimFilter()) throws -> Matrix {
    try read { db in
      let names = try PointNames(db)
      var cells: [Criterion.ID: [Technology.ID: Matrix.Cell]] = [:]
      var current: (point: PointNumbers, tally: Tally)?
      func turn(to next: PointNumbers?) {
        guard next != current?.point else { return }
        if let (point, tally) = current,
          case .judgement(let technology, let criterion)? = names.places(point).map(names.point)
        {
          cells[criterion, default: [:]][technology] = tally.cell
        }
        current = next.map { ($0, Tally()) }
      }
      let rows = try BulkStatement(db, judgements(filter))
      try rows.forEachRow {
        let polarity = try rows.value(2, "polarity", Polarity.init(stored:))
        turn(
          to: PointNumbers(one: rows.number(in: 0), other: 0, criterion: rows.number(in: 1)))
        current?.tally.add(
          Support(articles: Int(rows.number(in: 3)), witnesses: Int(rows.number(in: 4))),
          polarity, isConditional: rows.number(in: 5) == 0)
      }
      turn(to: nil)
      return Matrix(cells: cells)
    }
  }

  /// How many stand behind each judgement, those of one cell one after another: kept, or counted where only
  /// some articles are asked.
  private func judgements(_ filter: ClaimFilter) -> SQL {
    let conditions = filter.conditionsOnCells.all
    guard filter.choosesArticles else {
      return """
        SELECT * FROM standing AS claim WHERE \(conditions)
        ORDER BY technology_id, criterion_id
        """
    }
    return """
      SELECT \(sql: Standings.counted)
      FROM claim INDEXED BY claim_by_point
      WHERE \(conditions)
      GROUP BY technology_id, criterion_id, polarity
      ORDER BY technology_id, criterion_id
      """
  }
}

/// A cell while it is filled.
private struct Tally {
  private var support = Support(articles: 0, witnesses: 0)
  private var opposition = Support(articles: 0, witnesses: 0)
  private var neutral = Support(articles: 0, witnesses: 0)
  /// Whether praise or blame is said under conditions only.
  private var hasConditions = false

  mutating func add(_ voices: Support, _ polarity: Polarity, isConditional: Bool) {
    switch polarity {
    case .positive: support = voices
    case .negative: opposition = voices
    case .neutral: neutral = voices
    }
    hasConditions = hasConditions || (polarity != .neutral && isConditional)
  }

  var cell: Matrix.Cell {
    Matrix.Cell(
      support: support, opposition: opposition, neutral: neutral,
      isConditional: support.articles > 0 && opposition.articles > 0 && hasConditions)
  }
}
