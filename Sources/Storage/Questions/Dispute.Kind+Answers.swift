import Claims
import GRDB

/// What a claim answers in each respect in which claims agree or differ, in SQL over rows of `claim`.
extension Dispute.Kind {
  /// Every claim that answers anything, those that say the same one after another: the numbers of its point
  /// (two technologies and a criterion, 0 for what does not matter), what it says in two columns, its
  /// witness and its article.
  ///
  /// - Parameter opposites: Criteria whose recommendations are held against those for another one.
  func voices(_ filter: ClaimFilter, _ opposites: [Criterion.ID: Criterion.ID]) -> SQL {
    """
    SELECT \(point(opposites)), \(saying), claim.witness_id, claim.article_id
    FROM claim INDEXED BY \(sql: index)
    WHERE \(conditions(filter, opposites).all)
    ORDER BY \(order)
    """
  }

  /// Every judgement of all articles, with its point and what it says as above, its witnesses and its
  /// articles.
  static func judgements(_ filter: ClaimFilter) -> SQL {
    """
    SELECT \(polarity.point([:])), \(polarity.saying), claim.witnesses, claim.articles
    FROM standing AS claim
    WHERE \(polarity.conditions(filter, [:]).all)
    ORDER BY \(polarity.order)
    """
  }

  /// The index that lists the claims that say the same one after another.
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

  private func point(_ opposites: [Criterion.ID: Criterion.ID]) -> SQL {
    switch self {
    case .polarity: "claim.technology_id, 0, claim.criterion_id"
    case .fact, .quantity: "claim.technology_id, 0, 0"
    case .comparison: "\(Self.firstTechnology), \(Self.secondTechnology), claim.criterion_id"
    case .recommendation: "0, 0, \(chosenFor(opposites)) AS choice"
    }
  }

  /// The criterion at whose point a recommendation is contested.
  private func chosenFor(_ opposites: [Criterion.ID: Criterion.ID]) -> SQL {
    opposites.sorted { $0.key < $1.key }.reduce("claim.criterion_id") { criterion, pair in
      """
      iif(
        claim.criterion_id = \(number(of: pair.key)),
        ifnull(\(number(of: pair.value)), claim.criterion_id), \(criterion))
      """
    }
  }

  /// What a claim says, in two columns.
  var saying: SQL {
    switch self {
    case .polarity: "claim.polarity, 0"
    case .comparison: "\(Self.normalRelation), 0"
    case .fact: "claim.property_id, claim.is_denied"
    case .quantity: "claim.measure_id, claim.value"
    case .recommendation: "claim.technology_id, claim.criterion_id"
    }
  }

  /// The order in which claims that say the same come one after another: that of the index, but that
  /// a choice has claims on criteria that may be far apart in it.
  private var order: SQL {
    switch self {
    case .polarity: "claim.technology_id, claim.criterion_id, claim.polarity"
    case .comparison:
      """
      \(Self.firstTechnology), \(Self.secondTechnology), claim.criterion_id, \(Self.normalRelation)
      """
    case .fact: "claim.technology_id, claim.property_id, claim.is_denied"
    case .quantity: "claim.technology_id, claim.measure_id, claim.value"
    case .recommendation: "choice, claim.criterion_id, claim.technology_id"
    }
  }

  private func conditions(
    _ filter: ClaimFilter, _ opposites: [Criterion.ID: Criterion.ID]
  ) -> [SQL] {
    switch self {
    case .polarity: [condition] + filter.conditionsOnCells
    case .fact, .quantity: [condition] + filter.conditions(onPropertiesThat: condition, by: index)
    case .comparison: [condition] + filter.conditions
    case .recommendation: [condition] + filter.including(opposites).conditionsOnRivals
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
