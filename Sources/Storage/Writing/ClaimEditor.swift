import Claims
import GRDB

/// Changes single claims of an article that is there.
struct ClaimEditor {
  private let article: Int64
  private let db: Database
  private let standings: Standings
  private let writer: ClaimWriter
  private var sections: SectionNumbers
  private var hasChanged = false

  init(_ article: Int64, _ db: Database, _ standings: Standings, _ writer: ClaimWriter) throws {
    self.article = article
    self.db = db
    self.standings = standings
    self.writer = writer
    sections = try SectionNumbers(ofStored: article, db)
  }

  /// Puts a claim in the place of the one with a number, which it keeps, or nothing where there is
  /// none.
  mutating func replace(_ number: Int64, by claim: Claim?) throws {
    if let row = try Row.fetchOne(
      db, sql: "SELECT technology_id, criterion_id, polarity FROM claim WHERE id = ?",
      arguments: [number])
    {
      hasChanged = true
      standings.noteChange(in: row)
      try db.execute(sql: "DELETE FROM claim WHERE id = ?", arguments: [number])
    }
    guard let claim else { return }
    try write(claim, number)
  }

  /// Adds a claim, and returns its number.
  mutating func add(_ claim: Claim) throws -> Int64 { try write(claim, nil) }

  /// Ends the changes: once, after the last one.
  func finish() throws {
    guard hasChanged else { return }
    standings.endArticle(isNew: false)
    let witnesses = Witnesses(db, standings)
    try witnesses.noteChange(of: article)
    try witnesses.finish()
  }

  @discardableResult
  private mutating func write(_ claim: Claim, _ number: Int64?) throws -> Int64 {
    hasChanged = true
    return try writer.write(
      claim, article: article, section: sections.number(of: claim.heading), number: number)
  }
}
