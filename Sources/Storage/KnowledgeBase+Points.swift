import Claims
import GRDB

/// A point with the number of witnesses by which it is ranked.
public struct RankedPoint: Hashable, Sendable {
  /// The point.
  public let point: Point
  /// The witnesses that make it weighty: of a contested point those of its weaker side, of an
  /// agreed one those of its best-supported statement.
  public let witnesses: Int

  /// Makes a ranked point.
  public init(point: Point, witnesses: Int) {
    self.point = point
    self.witnesses = witnesses
  }
}

extension KnowledgeBase {
  /// Every point that may hold a dispute, those with most witnesses on the weaker side first.
  ///
  /// Where more than two statements stand against each other, the number is the most that any
  /// division of them into two sides gives the weaker one.
  public func contestedPoints(_ filter: ClaimFilter = ClaimFilter()) throws -> [RankedPoint] {
    try rankedPoints(Issue.allCases, filter) { statements in
      """
      SELECT a, b, c, min(sum(witnesses) - max(witnesses), sum(witnesses) / 2)
      FROM (\(statements)) GROUP BY a, b, c, question HAVING count(*) > 1
      """
    }
  }

  /// Every point on which two articles or more say the same, those with most witnesses first.
  public func agreedPoints(_ filter: ClaimFilter = ClaimFilter()) throws -> [RankedPoint] {
    try rankedPoints([.polarity, .ranking, .fact, .quantity], filter) { statements in
      """
      SELECT a, b, c, witnesses
      FROM (\(statements) HAVING min(claim.article_id) < max(claim.article_id))
      """
    }
  }

  private func rankedPoints(
    _ issues: [Issue], _ filter: ClaimFilter, by query: (SQL) -> SQL
  ) throws -> [RankedPoint] {
    try read { db in
      let names = try PointNames(db)
      var witnesses: [PointNames.Places: Int] = [:]
      for issue in issues {
        let rows = try SQLRequest<Row>(literal: query(issue.statements(filter))).fetchCursor(db)
        while let row = try rows.next() {
          guard let places = names.places(row[0], row[1], row[2]) else { continue }
          witnesses[places] = max(witnesses[places] ?? 0, row[3])
        }
      }
      let ranked = witnesses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return ranked.map { RankedPoint(point: names.point($0.key), witnesses: $0.value) }
    }
  }
}

/// In what respect claims can agree or differ.
private enum Issue: CaseIterable {
  case polarity, ranking, fact, quantity, choice

  /// Every statement that is made, with its point (two technologies and a criterion, NULL for what
  /// does not matter), the question that it answers, and its witnesses.
  func statements(_ filter: ClaimFilter) -> SQL {
    """
    SELECT \(point), \(question) AS question, count(DISTINCT claim.witness_id) AS witnesses
    FROM claim INDEXED BY \(sql: index)
    WHERE \(conditions(filter).all)
    GROUP BY \(answer)
    """
  }

  /// The index that is read from end to end, in the order of its first columns.
  private var index: String {
    switch self {
    case .polarity: "claim_by_point"
    case .ranking: "claim_by_ranking"
    case .fact: "claim_by_fact"
    case .quantity: "claim_by_quantity"
    case .choice: "claim_by_choice"
    }
  }

  private var point: SQL {
    switch self {
    case .polarity, .fact, .quantity:
      "claim.technology_id AS a, NULL AS b, claim.criterion_id AS c"
    case .ranking:
      """
      min(claim.technology_id, claim.comparand_id) AS a,
      max(claim.technology_id, claim.comparand_id) AS b, claim.criterion_id AS c
      """
    case .choice: "NULL AS a, NULL AS b, claim.criterion_id AS c"
    }
  }

  /// What statements on one point must share to be held against each other.
  private var question: SQL {
    switch self {
    case .polarity, .ranking, .choice: "NULL"
    case .fact:
      """
      (SELECT ifnull(max(namesake.exclusion_group), namesake.name)
        FROM property JOIN property AS namesake ON namesake.name = property.name
        WHERE property.id = claim.property_id)
      """
    case .quantity: "claim.measure_id"
    }
  }

  /// The columns in which claims that say the same are alike: the first ones of the index.
  private var answer: SQL {
    switch self {
    case .polarity: "claim.technology_id, claim.criterion_id, claim.polarity"
    case .ranking:
      """
      min(claim.technology_id, claim.comparand_id), max(claim.technology_id, claim.comparand_id),
      claim.criterion_id,
      iif(claim.technology_id < claim.comparand_id, claim.relation, -claim.relation)
      """
    case .fact: "claim.technology_id, claim.criterion_id, claim.property_id, claim.is_denied"
    case .quantity: "claim.technology_id, claim.criterion_id, claim.measure_id, claim.value"
    case .choice: "claim.criterion_id, claim.technology_id"
    }
  }

  private func conditions(_ filter: ClaimFilter) -> [SQL] {
    switch self {
    case .polarity: ["claim.polarity <> 0"] + filter.conditionsOnCells
    case .ranking: ["claim.comparand_id IS NOT NULL"] + filter.conditions
    case .fact: ["claim.property_id IS NOT NULL"] + filter.conditionsOnCells
    case .quantity: ["claim.measure_id IS NOT NULL"] + filter.conditionsOnCells
    case .choice: ["claim.is_recommendation = 1"] + filter.conditionsOnRivals
    }
  }
}

extension ClaimFilter {
  /// Criteria for which one of the technologies is recommended; its rivals count, too.
  fileprivate var conditionsOnRivals: [SQL] {
    guard !technologies.isEmpty else { return onTheRest }
    let names = technologies.map(\.rawValue)
    return onTheRest + [
      """
      claim.criterion_id IN (
        SELECT recommended.criterion_id
        FROM claim AS recommended JOIN technology ON technology.id = recommended.technology_id
        WHERE recommended.is_recommendation = 1 AND technology.name IN \(names))
      """
    ]
  }
}
