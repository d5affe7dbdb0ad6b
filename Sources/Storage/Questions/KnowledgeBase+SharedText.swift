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
}
