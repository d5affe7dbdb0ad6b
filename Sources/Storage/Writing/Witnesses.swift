import GRDB

/// Finds who said first what articles claim.
struct Witnesses {
  private let db: Database
  private let standings: Standings
  private let claimed: Stances

  init(_ db: Database, _ standings: Standings) {
    self.db = db
    self.standings = standings
    claimed = Stances(db)
  }

  /// SQL by which the article of one alias comes before that of another: the older one, undated ones
  /// last, then by address.
  static func precedes(_ one: String, _ other: String) -> String {
    func age(_ alias: String) -> String {
      "(\(alias).published_on IS NULL, ifnull(\(alias).published_on, ''), \(alias).address)"
    }
    return "\(age(one)) < \(age(other))"
  }

  /// Gives each claim of an article its witness.
  func refresh(_ article: Int64) throws {
    let elders = try elders(of: article)
    let update = try db.cachedStatement(sql: "UPDATE claim SET witness_id = ? WHERE id = ?")
    let claims = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, witness_id, technology_id, criterion_id, polarity
          FROM claim WHERE article_id = ? ORDER BY start_byte, id
          """),
      arguments: [article])
    for (claim, stance) in zip(claims, try claimed.stances(of: article)) {
      let range = stance.utf8Range
      let first = try elders.first { elder in
        if 2 * elder.bytesShared(with: range) >= range.count { return true }
        let rewritten = elder.rewritten.filter { $0.own.overlaps(range) }
        return try rewritten.contains { try says(stance, elder.article, in: $0.other) }
      }
      let witness = first?.article ?? article
      guard witness != claim[1] else { continue }
      try update.execute(arguments: [witness, claim[0] as Int64])
      standings.noteChange(in: claim, from: 2)
    }
  }

  /// Whether an article says in a passage what a claim says: whoever rewrites a text may also answer
  /// it, point by point, and contradict it.
  private func says(_ stance: Stance, _ article: Int64, in passage: Range<Int>) throws -> Bool {
    try claimed.stances(of: article).contains { other in
      other.utf8Range.overlaps(passage) && other.agrees(with: stance)
    }
  }

  /// The articles that share text with an article and come before it, the oldest first.
  private func elders(of article: Int64) throws -> [Elder] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT other_id, start_byte, end_byte, other_start_byte, other_end_byte, is_paraphrase
          FROM shared_text
          JOIN article AS own ON own.id = shared_text.article_id
          JOIN article AS other ON other.id = other_id
          WHERE article_id = ?
            AND \(Self.precedes("other", "own"))
          ORDER BY other.published_on IS NULL, other.published_on, other.address, start_byte
          """),
      arguments: [article])
    var elders: [Elder] = []
    while let row = try rows.next() {
      if elders.last?.article != row[0] { elders.append(Elder(article: row[0])) }
      if row[5] {
        elders[elders.count - 1].rewritten.append((row.range(1, 2), row.range(3, 4)))
      } else {
        elders[elders.count - 1].runs.append(row.range(1, 2))
      }
    }
    return elders
  }
}

/// An older article, and the runs that a younger one shares with it.
private struct Elder {
  let article: Int64
  /// What is the same word for word, in order of the starts; they may overlap.
  var runs: [Range<Int>] = []
  /// What is said in other words.
  var rewritten: [(own: Range<Int>, other: Range<Int>)] = []

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
