import Claims
import GRDB

/// Writes claims of articles that are there.
///
/// A class, as all that write in one transaction share the numbers that it gives.
final class ClaimWriter {
  private let db: Database
  private let standings: Standings
  private var technologies: NameTable
  private var criteria: NameTable
  private var measures: NameTable
  private var rules: [Rule: Int64] = [:]
  private var properties: [Fact: Int64] = [:]
  private var nextClaim: Int64
  private let claims: BulkStatement

  private struct Rule: Hashable {
    let name: String
    let origin: String?
  }

  init(_ db: Database, _ standings: Standings) throws {
    self.db = db
    self.standings = standings
    technologies = try .technologies(db)
    criteria = try .criteria(db)
    measures = try .measures(db)
    // The number of a claim that was rejected stays its own.
    let last = try Int64.fetchOne(
      db,
      sql: """
        SELECT max(
          ifnull((SELECT max(id) FROM claim), 0),
          ifnull((SELECT max(claim_id) FROM reviewed_claim), 0))
        """)
    nextClaim = (last ?? 0) + 1
    claims = try BulkStatement(
      db,
      """
      INSERT INTO claim (
        id, article_id, witness_id, technology_id, criterion_id, polarity, comparand_id, relation,
        property_id, is_denied, measure_id, value, is_recommendation, scope, is_hedged,
        section, start_byte, end_byte, rule_id, reliability, evidence
      ) VALUES (
        ?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20
      )
      """)
  }

  /// Writes a claim of the article that is being written, whose own witness it is, and returns its
  /// number: the one given, or else a new one.
  @discardableResult
  func write(
    _ claim: Claim, article: Int64, section: Int, number: Int64? = nil
  ) throws -> Int64 {
    let number = number ?? nextClaim
    nextClaim = max(nextClaim, number + 1)
    claims.bind(number, at: 1)
    claims.bind(article, at: 2)
    let technology = try technologies.number(of: claim.technology.rawValue)
    let criterion = try criteria.number(of: claim.criterion.rawValue)
    claims.bind(technology, at: 3)
    claims.bind(criterion, at: 4)
    claims.bind(claim.polarity.stored, at: 5)
    claims.bind(
      try claim.comparison.map { try technologies.number(of: $0.comparand.rawValue) }, at: 6)
    claims.bind(claim.comparison.map { Int64($0.relation.stored) }, at: 7)
    claims.bind(try claim.fact.map { try property(of: $0) }, at: 8)
    claims.bind(claim.fact.map { $0.isDenied ? 1 : 0 } as Int64?, at: 9)
    claims.bind(try claim.quantity.map { try measures.number(of: $0.measure) }, at: 10)
    claims.bind(claim.quantity?.value, at: 11)
    claims.bind(claim.isRecommendation ? 1 : 0, at: 12)
    claims.bind(claim.scope, at: 13)
    claims.bind(claim.isHedged ? 1 : 0, at: 14)
    claims.bind(section, at: 15)
    claims.bind(claim.utf8Range.lowerBound, at: 16)
    claims.bind(claim.utf8Range.upperBound, at: 17)
    claims.bind(try rule(Rule(name: claim.rule, origin: claim.origin)), at: 18)
    claims.bind(claim.reliability, at: 19)
    claims.bind(claim.evidence.stored, at: 20)
    try claims.run()
    standings.note(
      technology: technology, criterion: criterion, polarity: claim.polarity.stored,
      isConditional: claim.scope != nil)
    return number
  }

  private func rule(_ rule: Rule) throws -> Int64 {
    if let number = rules[rule] { return number }
    let number = try number(
      in: "rule", whereNameIs: rule.name, and: "origin", is: rule.origin)
    rules[rule] = number
    return number
  }

  private func property(of fact: Fact) throws -> Int64 {
    let asserted = Fact(fact.property, exclusionGroup: fact.exclusionGroup)
    if let number = properties[asserted] { return number }
    let number = try number(
      in: "property", whereNameIs: fact.property, and: "exclusion_group", is: fact.exclusionGroup)
    properties[asserted] = number
    return number
  }

  /// The number of the row of a small table that has a name and another value, which may be missing;
  /// it is added where there is none.
  private func number(
    in table: String, whereNameIs name: String, and column: String, is value: String?
  ) throws -> Int64 {
    let arguments: StatementArguments = [name, value]
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM \(table) WHERE name = ? AND \(column) IS ?", arguments: arguments)
    if let known { return known }
    try db.execute(
      sql: "INSERT INTO \(table) (name, \(column)) VALUES (?, ?)", arguments: arguments)
    return db.lastInsertedRowID
  }
}
