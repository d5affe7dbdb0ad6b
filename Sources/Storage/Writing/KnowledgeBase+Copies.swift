import Claims
import GRDB

extension KnowledgeBase {
  /// Where fingerprints stand in which articles: each at its first `limit` places, in order of the
  /// articles' numbers.
  public func places(ofFingerprints hashes: [Int64], limit: Int) throws -> FingerprintPlaces {
    try read { db in
      let query = try BulkStatement(
        db, "SELECT article_id, position FROM fingerprint WHERE hash = ? ORDER BY 1, 2 LIMIT ?")
      query.bind(limit, at: 2)
      var places: [FingerprintPlaces.Place] = []
      var ranges: [Int64: Range<Int>] = Dictionary(minimumCapacity: hashes.count)
      // In the order of the table, whose pages are then each looked for once.
      for hash in hashes.sorted() where ranges[hash] == nil {
        let start = places.count
        query.bind(hash, at: 1)
        try query.forEachRow {
          places.append(.init(article: query.number(in: 0), position: Int(query.number(in: 1))))
        }
        ranges[hash] = start..<places.count
      }
      return FingerprintPlaces(places: places, ranges: ranges)
    }
  }

  /// The text of an article, or `nil` where there is no such article.
  public func text(of article: Source.ID) throws -> String? {
    try read { db in
      let query = try BulkStatement(db, "SELECT text FROM article_text WHERE article_id = ?")
      query.bind(article, at: 1)
      var text: String?
      try query.forEachRow { text = query.text(in: 0) }
      return text
    }
  }

  /// The runs that an article shares with others, in order of its own text.
  public func sharedText(of article: Source.ID) throws -> [SharedText] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT start_byte, end_byte, other_id, other_start_byte, other_end_byte, is_paraphrase
          FROM shared_text WHERE article_id = ? ORDER BY 1, 2, 3, 4
          """,
        arguments: [article]
      ).map { row in
        SharedText(
          article: article, utf8Range: row.range(0, 1), other: row[2],
          otherUTF8Range: row.range(3, 4), isParaphrase: row[5])
      }
    }
  }

  /// Every run that two articles share, each once: from the side of the younger article, which is
  /// the one that may have copied; undated articles count as the youngest. In order of addresses.
  public func sharedText() throws -> [SharedText] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT own.id, start_byte, end_byte, other.id, other_start_byte, other_end_byte,
            is_paraphrase
          FROM shared_text
          JOIN article AS own ON own.id = article_id
          JOIN article AS other ON other.id = other_id
          WHERE \(Age.precedes("other", "own"))
          ORDER BY own.address, other.address, start_byte, other_start_byte
          """
      ).map { row in
        SharedText(
          article: row[0], utf8Range: row.range(1, 2), other: row[3],
          otherUTF8Range: row.range(4, 5), isParaphrase: row[6])
      }
    }
  }

  /// Stores what pairs of articles share, in place of what was stored of these pairs before.
  ///
  /// - Throws: `StorageError` where an article is unknown or is paired with itself.
  public func storeSharedText(_ runs: [SharedText]) throws {
    let runs = runs.map { $0.article < $0.other ? $0 : $0.reversed }
    try write { db in
      for pair in Set(runs.map { [$0.article, $0.other] }) {
        try db.cachedStatement(sql: "DELETE FROM shared_run WHERE article_id = ? AND other_id = ?")
          .execute(arguments: StatementArguments(pair))
      }
      let insertion = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO shared_run VALUES (?, ?, ?, ?, ?, ?, ?)")
      for run in runs {
        try insertion.execute(arguments: [
          run.article, run.other, run.utf8Range.lowerBound, run.utf8Range.upperBound,
          run.otherUTF8Range.lowerBound, run.otherUTF8Range.upperBound, run.isParaphrase,
        ])
      }
    }
  }

  /// Finds who said first what these articles, and those that share text with them, claim, after
  /// `storeSharedText(_:)`.
  ///
  /// It is the oldest (undated ones last, then by address) of the article itself and those that share
  /// at least half of the claim's bytes with it and claim the same there, or share them with one of
  /// these: the order of imports does not matter.
  public func refreshWitnesses(of articles: [Source.ID]) throws {
    try write { db in
      let standings = Standings(db)
      try Witnesses(db, standings).join(articles)
      try standings.finish()
    }
  }
}
