import Claims
import GRDB

extension KnowledgeBase {
  /// The passages that hold every word of `query`, the most relevant first (BM25).
  ///
  /// Any text is a valid query; words between double quotes must follow each other.
  public func search(_ query: String, limit: Int = 20) throws -> [SearchHit] {
    guard let match = SearchQuery(query).match else { return [] }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT article.id, article.address, article.title, article.published_on,
            passage.start_byte, passage.end_byte, section.path, passage_text.text,
            highlight(passage_index, 0, :opening, :closing)
          FROM passage_index
          CROSS JOIN passage ON passage.id = passage_index.rowid
          CROSS JOIN passage_text ON passage_text.id = passage.id
          CROSS JOIN article ON article.id = passage.article_id
          CROSS JOIN section
            ON section.article_id = passage.article_id AND section.number = passage.section
          WHERE passage_index MATCH :match
          ORDER BY passage_index.rank LIMIT :limit
          """,
        arguments: [
          "opening": Highlights.opening, "closing": Highlights.closing, "match": match,
          "limit": max(0, limit),
        ]
      ).map { try SearchHit($0, db) }
    }
  }

  /// How many passages hold every word of `query`.
  public func searchCount(_ query: String) throws -> Int {
    guard let match = SearchQuery(query).match else { return 0 }
    return try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM passage_index WHERE passage_index MATCH ?",
        arguments: [match]) ?? 0
    }
  }
}

extension SearchHit {
  fileprivate init(_ row: Row, _ db: Database) throws {
    let source = Source(id: row[0], address: row[1], title: row[2], publishedOn: row.date(3))
    let range = row.range(4, 5)
    let inPassage: SQL = """
      claim.article_id = \(source.id) AND claim.start_byte >= \(range.lowerBound)
      AND claim.end_byte <= \(range.upperBound)
      """
    self.init(
      source: source, utf8Range: range, heading: try HeadingPath.headings(stored: row[6]),
      text: row[7], highlights: Highlights.ranges(in: row[7], marked: row[8]),
      markup: try MarkupReader(db).markup(in: range, of: source.id),
      // Sorting is stable: those that begin at one place stay in the order of the query.
      claims: try ClaimQuery(.byArticle, [inPassage]).fetchAll(db).sorted {
        $0.claim.utf8Range.lowerBound < $1.claim.utf8Range.lowerBound
      })
  }
}

/// The words that the full text index found in a passage.
enum Highlights {
  static let opening = "\u{2}"
  static let closing = "\u{3}"

  /// The byte ranges in `text` that stand between marks in `marked`, which says the same besides, but for
  /// the signs that the index leaves out.
  ///
  /// Both are read side by side: a mark that the text itself holds is no mark.
  static func ranges(in text: String, marked: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var offset = 0
    var start: Int?
    var ranges: [Range<Int>] = []
    for byte in marked.utf8 {
      if offset < bytes.count, bytes[offset] == byte {
        offset += 1
      } else if byte == opening.utf8.first {
        start = offset
      } else if byte == closing.utf8.first {
        if let begun = start { ranges.append(begun..<offset) }
        start = nil
      } else {
        offset = (bytes[offset...].firstIndex(of: byte) ?? bytes.count - 1) + 1
      }
    }
    return ranges
  }
}
