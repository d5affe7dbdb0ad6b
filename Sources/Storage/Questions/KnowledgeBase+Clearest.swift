import Claims
import GRDB

extension KnowledgeBase {
  /// The clearest claims that bear on a point in one respect, of those that a filter lets pass: some
  /// of every answer that is given, one of each witness before the second of any.
  ///
  /// So few of them show what there is to be shown, however many say the same; `support(of:in:_:)`
  /// counts the others. The filter's technologies are not asked again: the point names its own.
  ///
  /// - Parameters:
  ///   - most: So many claims are chosen of one answer at most, and fewer where there are very many
  ///     answers, such as different numbers.
  ///   - fewestWitnesses: A technology that fewer witnesses recommend is left out.
  ///   - opposites: Uses of which nothing is made for both, as `contestedPoints` takes them.
  public func clearestClaims(
    at point: Point, in kind: Dispute.Kind, _ filter: ClaimFilter = ClaimFilter(), most: Int,
    fewestWitnesses: Int = 1, opposites: [Criterion.ID: Criterion.ID] = [:]
  ) throws -> [CitedClaim] {
    guard let condition = kind.condition(at: point, opposites: opposites) else { return [] }
    let conditions = ([condition] + filter.onTheRest).all
    let heard = kind.claimsHeard(
      conditions, limit: most * perClaim, fewestWitnesses: fewestWitnesses)
    return try read { db in
      let answers = try HeardClaim.all(heard, db)
      let count = min(most, max(fewest, wanted / max(1, answers.count)))
      let numbers = answers.flatMap { $0.clearest(count) }.map(\.id)
      // As one value: the query is prepared once for all points.
      return try ClaimQuery(
        .byNumber, ["claim.id IN (SELECT value FROM json_each(\("\(numbers)")))"]
      ).fetchAll(db)
    }
  }

  /// Who says in one respect what these claims say, all of which bear on one point, among the claims
  /// that a filter lets pass.
  public func support(
    of claims: [CitedClaim], in kind: Dispute.Kind, _ filter: ClaimFilter = ClaimFilter()
  ) throws -> Support {
    guard let condition = claims.first?.claim.point(in: kind).flatMap({ kind.condition(at: $0) })
    else {
      return Support(articles: 0, witnesses: 0)
    }
    let conditions = ([condition, kind.isSaid(by: claims)] + filter.onTheRest).all
    let isCounted = kind == .polarity && !filter.choosesArticles
    let query: SQL =
      isCounted
      ? "SELECT articles, witnesses FROM standing AS claim WHERE \(conditions)"
      : """
      SELECT count(DISTINCT claim.article_id), count(DISTINCT claim.witness_id)
      FROM claim INDEXED BY \(sql: kind.index) WHERE \(conditions)
      """
    return try read { db in
      try SQLRequest<Row>(literal: query, cached: true).fetchOne(db)
        .map { Support(articles: $0[0], witnesses: $0[1]) } ?? Support(articles: 0, witnesses: 0)
    }
  }
}

/// Claims, for each that is given, from which those are chosen, so that several witnesses are among
/// them although one may have said it very often.
private let perClaim = 10

/// Claims that are wanted of all answers on a point together.
private let wanted = 400

/// Claims of one answer that are wanted however many there are.
private let fewest = 2

extension Dispute.Kind {
  /// The claims on a point from which the clearest are chosen: what each says in two columns, its
  /// number, rough opacity and witness, all of which the index holds.
  ///
  /// Where there may be very many that say the same, only the first `limit` of them.
  fileprivate func claimsHeard(_ conditions: SQL, limit: Int, fewestWitnesses: Int) -> SQL {
    switch self {
    case .polarity:
      [1, -1].map { clearest(limit, "claim.polarity", is: $0, conditions) }
        .joined(separator: " UNION ALL ")
    case .comparison:
      [1, 0, -1].map { clearest(limit, Self.normalRelation, is: $0, conditions) }
        .joined(separator: " UNION ALL ")
    case .fact, .quantity: claims(conditions)
    case .recommendation:
      claims(
        fewestWitnesses > 1
          ? "\(conditions) AND \(isRecommended(by: fewestWitnesses, conditions))" : conditions)
    }
  }

  private func clearest(
    _ limit: Int, _ answer: SQL, is value: Int, _ conditions: SQL
  ) -> SQL {
    """
    SELECT * FROM (
      \(claims("\(conditions) AND \(answer) = \(value)"))
      ORDER BY claim.rough_opacity LIMIT \(limit))
    """
  }

  private func claims(_ conditions: SQL) -> SQL {
    """
    SELECT \(saying), claim.id, claim.rough_opacity, claim.witness_id
    FROM claim INDEXED BY \(sql: index) WHERE \(conditions)
    """
  }

  private func isRecommended(by witnesses: Int, _ conditions: SQL) -> SQL {
    """
    claim.technology_id IN (
      SELECT claim.technology_id FROM claim INDEXED BY \(sql: index) WHERE \(conditions)
      GROUP BY claim.technology_id HAVING count(DISTINCT claim.witness_id) >= \(witnesses))
    """
  }

  /// Whether a claim says what one of these claims on the same point says.
  fileprivate func isSaid(by claims: [CitedClaim]) -> SQL {
    let claims = claims.map(\.claim)
    switch self {
    case .polarity: return "claim.polarity IN \(distinct(claims) { $0.polarity.stored })"
    case .comparison:
      let technology = claims.first?.technology ?? ""
      let relations = distinct(claims) { $0.relation(of: technology)?.stored }
      return """
        iif(
          claim.technology_id = (SELECT id FROM technology WHERE name = \(technology.rawValue)),
          claim.relation, -claim.relation) IN \(relations)
        """
    case .fact:
      return """
        claim.property_id IN (
          SELECT id FROM property WHERE name IN \(distinct(claims) { $0.fact?.property }))
        AND claim.is_denied IN \(distinct(claims) { $0.fact.map { $0.isDenied ? 1 : 0 } })
        """
    case .quantity:
      return """
        claim.measure_id IN (
          SELECT id FROM measure WHERE name IN \(distinct(claims) { $0.quantity?.measure }))
        AND claim.value IN \(distinct(claims) { $0.quantity?.value })
        """
    case .recommendation:
      return """
        claim.technology_id IN (
          SELECT id FROM technology WHERE name IN \(distinct(claims) { $0.technology.rawValue }))
        AND claim.polarity IN \(distinct(claims) { $0.polarity.stored })
        """
    }
  }

  private func distinct<Value: Hashable & Comparable>(
    _ claims: [Claim], _ value: (Claim) -> Value?
  ) -> [Value] {
    Set(claims.compactMap(value)).sorted()
  }
}

extension Claim {
  /// The point that it bears on in one respect, or `nil` where it says nothing in this respect.
  fileprivate func point(in kind: Dispute.Kind) -> Point? {
    switch kind {
    case .polarity: .judgement(technology, criterion)
    case .fact, .quantity: .properties(technology)
    case .comparison: comparison.map { .ranking(technology, $0.comparand, criterion) }
    case .recommendation: .choice(criterion)
    }
  }
}
