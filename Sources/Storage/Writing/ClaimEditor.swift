import Claims
import GRDB

/// Changes single claims of an article that is there.
struct ClaimEditor {
  private let article: Int64
  private let change: ClaimChange
  private var db: Database { change.db }
  private var sections: SectionNumbers
  private var hasChanged = false

  init(_ article: Int64, _ change: ClaimChange) throws {
    self.article = article
    self.change = change
    sections = try SectionNumbers(ofStored: article, change.db)
  }

  /// Puts a claim in the place of the one with a number, which it keeps, or nothing where there is
  /// none.
  mutating func replace(_ number: Int64, by claim: Claim?) throws {
    if let row = try Row.fetchOne(
      db, sql: "SELECT technology_id, criterion_id, polarity FROM claim WHERE id = ?",
      arguments: [number])
    {
      hasChanged = true
      change.standings.noteChange(in: row)
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
    change.standings.endArticle(isNew: false)
    try change.witnesses.noteChange(of: article)
  }

  @discardableResult
  private mutating func write(_ claim: Claim, _ number: Int64?) throws -> Int64 {
    hasChanged = true
    return try change.writer().write(
      claim, article: article, section: sections.number(of: claim.heading), number: number)
  }
}
