import Claims
import Foundation
import GRDB

/// Writes articles in one transaction: all of an import's hot loops.
struct ArticleWriter {
  private let db: Database
  private var technologies: NameTable
  private var criteria: NameTable
  private var rules: NameTable
  private var measures: NameTable
  private var properties: [Fact: Int64] = [:]
  private var nextPassage: Int64
  private var nextClaim: Int64

  private let texts: BulkStatement
  private let sections: BulkStatement
  private let passages: BulkStatement
  private let words: BulkStatement
  private let claims: BulkStatement
  private let fingerprints: BulkStatement
  private let standings: Standings

  init(_ db: Database) throws {
    self.db = db
    technologies = try .technologies(db)
    criteria = try .criteria(db)
    rules = try .rules(db)
    measures = try .measures(db)
    nextPassage = try Self.nextNumber(db, in: "passage")
    nextClaim = try Self.nextNumber(db, in: "claim")
    texts = try BulkStatement(db, "INSERT INTO article_text VALUES (?, ?)")
    sections = try BulkStatement(db, "INSERT INTO section VALUES (?, ?, ?)")
    passages = try BulkStatement(db, "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)")
    words = try BulkStatement(db, "INSERT INTO passage_index (rowid, text) VALUES (?, ?)")
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
    fingerprints = try BulkStatement(db, "INSERT OR IGNORE INTO fingerprint VALUES (?, ?, ?)")
    standings = Standings(db)
  }

  /// Writes an article in place of an earlier version of the same address, whose number it keeps.
  ///
  /// - Returns: Its number.
  mutating func write(_ imported: ImportedArticle) throws -> Int64 {
    let article = try replace(imported)
    var numbers = SectionNumbers(article: article, insertion: sections)
    try write(imported.passages, of: imported.article.text, article: article, in: &numbers)
    for claim in imported.claims {
      try write(claim, article: article, section: numbers.number(of: claim.heading))
    }
    standings.endArticle()
    fingerprints.bind(article, at: 2)
    // In order of the hash, which is the order of the table.
    for fingerprint in imported.fingerprints.sorted(by: { $0.hash < $1.hash }) {
      fingerprints.bind(fingerprint.hash, at: 1)
      fingerprints.bind(fingerprint.position, at: 3)
      try fingerprints.run()
    }
    return article
  }

  /// Ends the writing: once, after the last article.
  func finish() throws { try standings.finish() }

  private func replace(_ imported: ImportedArticle) throws -> Int64 {
    let address = imported.address
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM article WHERE address = ?", arguments: [address])
    if let known { try ArticleEraser(db, standings).eraseContent(of: known) }
    let article = imported.article
    let number = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO article (
            address, canonical_address, title, publisher, author, published_on, format,
            file_sha256, imported_at, rules
          ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (address) DO UPDATE SET
            canonical_address = excluded.canonical_address, title = excluded.title,
            publisher = excluded.publisher, author = excluded.author,
            published_on = excluded.published_on, format = excluded.format,
            file_sha256 = excluded.file_sha256, imported_at = excluded.imported_at,
            rules = excluded.rules
          RETURNING id
          """),
      arguments: [
        address, article.canonicalAddress, article.title, article.publisher, article.author,
        article.publishedOn, article.format.rawValue, imported.fileSHA256,
        imported.importedAt.formatted(.iso8601), imported.rules,
      ])
    guard let number else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    // GRDB would bind the text up to its first zero byte.
    texts.bind(number, at: 1)
    texts.bind(article.text, at: 2)
    try texts.run()
    return number
  }

  private mutating func write(
    _ list: [Passage], of text: String, article: Int64, in numbers: inout SectionNumbers
  ) throws {
    let bytes = TextBytes(text).bytes
    for passage in list {
      passages.bind(nextPassage, at: 1)
      passages.bind(article, at: 2)
      passages.bind(try numbers.number(of: passage.heading), at: 3)
      passages.bind(passage.utf8Range.lowerBound, at: 4)
      passages.bind(passage.utf8Range.upperBound, at: 5)
      passages.bind(passage.outcome.rawValue, at: 6)
      try passages.run()
      words.bind(nextPassage, at: 1)
      bytes[passage.utf8Range].withUnsafeBufferPointer { words.bind($0, at: 2) }
      try words.run()
      nextPassage += 1
    }
  }

  private mutating func write(_ claim: Claim, article: Int64, section: Int) throws {
    claims.bind(nextClaim, at: 1)
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
    claims.bind(try rules.number(of: claim.rule), at: 18)
    claims.bind(claim.reliability, at: 19)
    claims.bind(claim.evidence.stored, at: 20)
    try claims.run()
    standings.note(
      technology: technology, criterion: criterion, polarity: claim.polarity.stored)
    nextClaim += 1
  }

  private mutating func property(of fact: Fact) throws -> Int64 {
    let asserted = Fact(fact.property, exclusionGroup: fact.exclusionGroup)
    if let number = properties[asserted] { return number }
    let arguments: StatementArguments = [fact.property, fact.exclusionGroup]
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM property WHERE name = ? AND exclusion_group IS ?",
      arguments: arguments)
    if known == nil {
      try db.execute(
        sql: "INSERT INTO property (name, exclusion_group) VALUES (?, ?)", arguments: arguments)
    }
    let number = known ?? db.lastInsertedRowID
    properties[asserted] = number
    return number
  }

  private static func nextNumber(_ db: Database, in table: String) throws -> Int64 {
    (try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0) + 1
  }
}

/// The heading paths of one article, written when they first occur.
private struct SectionNumbers {
  let article: Int64
  let insertion: BulkStatement
  private var numbers: [[String]: Int] = [:]

  init(article: Int64, insertion: BulkStatement) {
    self.article = article
    self.insertion = insertion
  }

  mutating func number(of headings: [String]) throws -> Int {
    if let number = numbers[headings] { return number }
    let number = numbers.count
    numbers[headings] = number
    insertion.bind(article, at: 1)
    insertion.bind(number, at: 2)
    insertion.bind(HeadingPath.stored(headings), at: 3)
    try insertion.run()
    return number
  }
}
