import Claims
import GRDB

extension KnowledgeBase {
  /// The articles that share at least so many different fingerprints with `hashes`, those that
  /// share most first.
  public func articles(
    sharingFingerprints hashes: [Int64], atLeast minimum: Int
  ) throws -> [(article: Source.ID, count: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT article_id, count(DISTINCT hash)
          FROM json_each(?) CROSS JOIN fingerprint ON fingerprint.hash = json_each.value
          GROUP BY article_id HAVING count(DISTINCT hash) >= ?
          ORDER BY 2 DESC, 1
          """,
        arguments: ["[\(hashes.map(String.init).joined(separator: ","))]", minimum]
      ).map { ($0[0], $0[1]) }
    }
  }

  /// The text of an article, or `nil` where there is no such article.
  public func text(of article: Source.ID) throws -> String? {
    try read { try TextBytes(of: article, $0).map { String(decoding: $0.bytes, as: UTF8.self) } }
  }

  /// The runs that an article shares with others, in order of its own text.
  public func sharedText(of article: Source.ID) throws -> [SharedText] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT start_byte, end_byte, other_id, other_start_byte, other_end_byte
          FROM shared_text WHERE article_id = ? ORDER BY 1, 2, 3, 4
          """,
        arguments: [article]
      ).map { row in
        SharedText(
          article: article, utf8Range: row.range(0, 1), other: row[2],
          otherUTF8Range: row.range(3, 4))
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
        sql: "INSERT OR REPLACE INTO shared_run VALUES (?, ?, ?, ?, ?, ?)")
      for run in runs {
        try insertion.execute(arguments: [
          run.article, run.other, run.utf8Range.lowerBound, run.utf8Range.upperBound,
          run.otherUTF8Range.lowerBound, run.otherUTF8Range.upperBound,
        ])
      }
    }
  }

  /// Finds again who said first what these articles, and those that share text with them, claim.
  ///
  /// It is the oldest (undated ones last, then by address) of the article itself and those with
  /// which it shares at least half of the claim's bytes: the order of imports does not matter.
  public func refreshWitnesses(of articles: [Source.ID]) throws {
    try write { db in
      var affected = Set(articles)
      for article in articles {
        affected.formUnion(
          try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT other_id FROM shared_text WHERE article_id = ?"),
            arguments: [article]))
      }
      for article in affected.sorted() { try Witnesses(db).refresh(article) }
    }
  }
}

extension Row {
  /// The byte range whose ends stand in two columns.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    let lowerBound: Int = self[start]
    return lowerBound..<Swift.max(lowerBound, self[end])
  }
}
