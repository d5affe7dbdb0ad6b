import Claims
import GRDB

/// What a claim answers in each respect in which claims agree or differ, in SQL over rows of `claim`.
extension Dispute.Kind {
  /// Every answer that claims give, with its point (two technologies and a criterion, NULL for what
  /// does not matter), the question, its witnesses, and whether several articles give it.
  func answers(_ filter: ClaimFilter) -> SQL {
    let conditions = conditions(filter).all
    if self == .polarity, !filter.choosesArticles {
      return """
        SELECT \(point), \(question) AS question, witnesses, articles > 1 AS is_shared
        FROM standing AS claim WHERE \(conditions)
        """
    }
    return """
      SELECT \(point), \(question) AS question, count(DISTINCT claim.witness_id) AS witnesses,
        min(claim.article_id) < max(claim.article_id) AS is_shared
      FROM claim INDEXED BY \(sql: index)
      WHERE \(conditions)
      GROUP BY \(answer)
      """
  }

  /// Every question to which there are several answers, with its point as above, and the most
  /// witnesses that the weaker side of a dispute about it can have.
  ///
  /// - Parameter opposites: Criteria whose recommendations are held against those for another one.
  func contests(_ filter: ClaimFilter, _ opposites: [Criterion.ID: Criterion.ID]) -> SQL {
    switch self {
    // Where a side may join several answers, claims are counted instead of witnesses, which is
    // quicker: there are no fewer.
    case .comparison:
      """
      SELECT \(point), min(
        count(*) - max(
          sum(\(Self.normalRelation) = 1), sum(\(Self.normalRelation) = 0),
          sum(\(Self.normalRelation) = -1)),
        count(*) / 2)
      FROM claim INDEXED BY \(sql: index) WHERE \(conditions(filter).all)
      GROUP BY a, b, c HAVING min(\(Self.normalRelation)) < max(\(Self.normalRelation))
      """
    case .quantity:
      """
      SELECT \(point), count(*) / 2
      FROM claim INDEXED BY \(sql: index) WHERE \(conditions(filter).all)
      GROUP BY a, \(question) HAVING min(claim.value) < max(claim.value)
      """
    case .polarity:
      """
      SELECT a, b, c, min(witnesses)
      FROM (\(answers(filter))) GROUP BY a, c HAVING count(*) > 1
      """
    case .fact: runnersUp(among: answers(filter))
    case .recommendation:
      runnersUp(
        among: opposites.sorted { $0.key < $1.key }.reduce(
          answers(filter.including(opposites))
        ) { all, pair in
          """
          SELECT a, b,
            iif(
              c = \(number(of: pair.key)),
              ifnull(\(number(of: pair.value)), c), c) AS c,
            question, witnesses
          FROM (\(all))
          """
        })
    }
  }

  /// Of each question the answer with most witnesses but one, which the weaker side cannot exceed.
  private func runnersUp(among answers: SQL) -> SQL {
    """
    SELECT a, b, c, witnesses FROM (
      SELECT *, row_number() OVER (PARTITION BY a, c, question ORDER BY witnesses DESC) AS place
      FROM (\(answers))
    ) WHERE place = 2
    """
  }

  /// The index that lists the claims that say the same one after another, the clearest first.
  var index: String {
    switch self {
    case .polarity: "claim_by_point"
    case .comparison: "claim_by_ranking"
    case .fact: "claim_by_fact"
    case .quantity: "claim_by_quantity"
    case .recommendation: "claim_by_choice"
    }
  }

  /// The condition on which a claim states anything in this respect.
  var condition: SQL {
    switch self {
    case .polarity: "claim.polarity <> 0"
    case .comparison: "claim.comparand_id IS NOT NULL"
    case .fact: "claim.property_id IS NOT NULL"
    case .quantity: "claim.measure_id IS NOT NULL"
    case .recommendation: "claim.is_recommendation = 1"
    }
  }

  /// How the first technology by number stands to the second one.
  static var normalRelation: SQL {
    "iif(claim.technology_id < claim.comparand_id, claim.relation, -claim.relation)"
  }

  private static var firstTechnology: SQL { "min(claim.technology_id, claim.comparand_id)" }
  private static var secondTechnology: SQL { "max(claim.technology_id, claim.comparand_id)" }

  private var point: SQL {
    switch self {
    case .polarity: "claim.technology_id AS a, NULL AS b, claim.criterion_id AS c"
    case .fact, .quantity: "claim.technology_id AS a, NULL AS b, NULL AS c"
    case .comparison:
      "\(Self.firstTechnology) AS a, \(Self.secondTechnology) AS b, claim.criterion_id AS c"
    case .recommendation: "NULL AS a, NULL AS b, claim.criterion_id AS c"
    }
  }

  /// What answers on one point must share to be held against each other.
  private var question: SQL {
    switch self {
    case .polarity, .comparison, .recommendation: "NULL"
    case .fact:
      """
      (SELECT ifnull(max(namesake.exclusion_group), namesake.name)
        FROM property JOIN property AS namesake ON namesake.name = property.name
        WHERE property.id = claim.property_id)
      """
    case .quantity: "claim.measure_id"
    }
  }

  /// The columns in which claims that say the same are alike: the first ones of the index, but that
  /// articles put what a technology is under any criterion.
  private var answer: SQL {
    switch self {
    case .polarity: "claim.technology_id, claim.criterion_id, claim.polarity"
    case .comparison:
      """
      \(Self.firstTechnology), \(Self.secondTechnology), claim.criterion_id, \(Self.normalRelation)
      """
    case .fact: "claim.technology_id, claim.property_id, claim.is_denied"
    case .quantity: "claim.technology_id, claim.measure_id, claim.value"
    case .recommendation: "claim.criterion_id, claim.technology_id"
    }
  }

  private func conditions(_ filter: ClaimFilter) -> [SQL] {
    switch self {
    case .polarity: [condition] + filter.conditionsOnCells
    case .fact, .quantity: [condition] + filter.conditions(onPropertiesThat: condition, by: index)
    case .comparison: [condition] + filter.conditions
    case .recommendation: [condition] + filter.conditionsOnRivals
    }
  }

  /// The condition on which a claim bears on a point in this respect, or `nil` where the point is of
  /// another sort, so that none does.
  ///
  /// - Parameter opposites: Criteria whose recommendations are held against those for another one.
  func condition(at point: Point, opposites: [Criterion.ID: Criterion.ID] = [:]) -> SQL? {
    switch (self, point) {
    case (.fact, .properties(let technology)), (.quantity, .properties(let technology)):
      "claim.technology_id = \(number(of: technology)) AND \(condition)"
    case (.polarity, .judgement(let technology, let criterion)):
      """
      claim.technology_id = \(number(of: technology))
      AND claim.criterion_id = \(number(of: criterion)) AND \(condition)
      """
    case (.comparison, .ranking(let one, let other, let criterion)):
      """
      \(Self.firstTechnology) = min(\(number(of: one)), \(number(of: other)))
      AND \(Self.secondTechnology) = max(\(number(of: one)), \(number(of: other)))
      AND claim.criterion_id = \(number(of: criterion)) AND \(condition)
      """
    case (.recommendation, .choice(let criterion)):
      """
      claim.criterion_id IN (\(
        ([criterion] + opposites.keys.filter { opposites[$0] == criterion }.sorted())
          .map(number).joined(separator: ", ")))
      AND \(condition)
      """
    case (.polarity, _), (.fact, _), (.quantity, _), (.comparison, _), (.recommendation, _):
      nil
    }
  }

  private func number(of technology: Technology.ID) -> SQL {
    "(SELECT id FROM technology WHERE name = \(technology.rawValue))"
  }

  private func number(of criterion: Criterion.ID) -> SQL {
    "(SELECT id FROM criterion WHERE slug = \(criterion.rawValue))"
  }
}

extension ClaimFilter {
  /// Whether it asks something of a claim that the table `standing` does not say.
  var choosesArticles: Bool { !sources.isEmpty || since != nil || until != nil }

  /// With the opposite of each use that it names, at whose point it may be contested.
  fileprivate func including(_ opposites: [Criterion.ID: Criterion.ID]) -> ClaimFilter {
    var filter = self
    filter.criteria += opposites.flatMap { other, one in
      criteria.contains(one) ? [other] : criteria.contains(other) ? [one] : []
    }
    return filter
  }

  /// The conditions for facts or numbers: articles put one of them under several criteria, so that a
  /// criterion chooses technologies of which anything is stated under it.
  fileprivate func conditions(onPropertiesThat condition: SQL, by index: String) -> [SQL] {
    var open = self
    open.criteria = []
    guard !criteria.isEmpty else { return open.conditionsOnCells }
    let slugs = criteria.map(\.rawValue)
    return open.conditionsOnCells + [
      """
      claim.technology_id IN (
        SELECT claim.technology_id FROM claim INDEXED BY \(sql: index)
        WHERE \(condition)
          AND claim.criterion_id IN (SELECT id FROM criterion WHERE slug IN \(slugs)))
      """
    ]
  }

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
