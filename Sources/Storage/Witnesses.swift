import GRDB

/// Finds who said first what an article claims.
struct Witnesses {
  private let db: Database
  private let standings: Standings

  init(_ db: Database, _ standings: Standings) {
    self.db = db
    self.standings = standings
  }

  /// Gives each claim of an article its witness.
  func refresh(_ article: Int64) throws {
    let elders = try elders(of: article)
    let update = try db.cachedStatement(sql: "UPDATE claim SET witness_id = ? WHERE id = ?")
    let claims = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, start_byte, end_byte, witness_id, technology_id, criterion_id, polarity
          FROM claim WHERE article_id = ?
          """),
      arguments: [article])
    for claim in claims {
      let range = claim.range(1, 2)
      let first = elders.first { 2 * $0.bytesShared(with: range) >= range.count }
      let witness = first?.article ?? article
      guard witness != claim[3] else { continue }
      try update.execute(arguments: [witness, claim[0] as Int64])
      standings.noteChange(in: claim, from: 4)
    }
  }

  /// The articles that share text with an article and come before it, the oldest first.
  private func elders(of article: Int64) throws -> [Elder] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT other_id, start_byte, end_byte
          FROM shared_text
          JOIN article AS own ON own.id = shared_text.article_id
          JOIN article AS other ON other.id = other_id
          WHERE article_id = ?
            AND (other.published_on IS NULL, ifnull(other.published_on, ''), other.address)
              < (own.published_on IS NULL, ifnull(own.published_on, ''), own.address)
          ORDER BY other.published_on IS NULL, other.published_on, other.address, start_byte
          """),
      arguments: [article])
    var elders: [Elder] = []
    while let row = try rows.next() {
      if elders.last?.article != row[0] { elders.append(Elder(article: row[0])) }
      elders[elders.count - 1].runs.append(row.range(1, 2))
    }
    return elders
  }
}

/// An older article, and the runs that a younger one shares with it.
private struct Elder {
  let article: Int64
  /// In order of their starts; they may overlap.
  var runs: [Range<Int>] = []

  /// How many bytes of `range` lie in one run or more.
  func bytesShared(with range: Range<Int>) -> Int {
    var shared = 0
    var reached = range.lowerBound
    for run in runs {
      let part = run.clamped(to: reached..<max(reached, range.upperBound))
      shared += part.count
      reached = max(reached, part.upperBound)
    }
    return shared
  }
}
