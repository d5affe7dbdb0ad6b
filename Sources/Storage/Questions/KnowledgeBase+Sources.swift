import Claims
import Foundation
import GRDB

extension KnowledgeBase {
  /// All articles, in order of their addresses.
  public func articles() throws -> [StoredArticle] {
    try read { try StoredArticle.fetchAll($0, where: "TRUE") }
  }

  /// The article of this number, or `nil`.
  public func article(_ id: Source.ID) throws -> StoredArticle? {
    try read { try StoredArticle.fetchAll($0, where: "article.id = \(id)").first }
  }

  /// The article at this address, which may be one of its other ones, or `nil`.
  public func article(at address: String) throws -> StoredArticle? {
    let other: SQL = "(SELECT article_id FROM other_address WHERE address = \(address))"
    return try read { db in
      try StoredArticle.fetchAll(db, where: "article.address = \(address)").first
        ?? StoredArticle.fetchAll(db, where: "article.id = \(other)").first
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

  /// The passages of an article, in order of its text.
  ///
  /// - Parameter withHeadings: Whether they come with the headings above them.
  public func passages(
    of article: Source.ID, withHeadings: Bool = true
  ) throws -> [Passage] {
    try read { db in
      let headings = withHeadings ? try headings(of: article, db) : [:]
      let query = try BulkStatement(
        db,
        """
        SELECT start_byte, end_byte, section, outcome
        FROM passage WHERE article_id = ? ORDER BY start_byte, id
        """)
      query.bind(article, at: 1)
      var passages: [Passage] = []
      try query.forEachRow {
        let word = query.text(in: 3)
        guard let outcome = Passage.Outcome(rawValue: word) else {
          throw UnreadableValue(what: "outcome", value: word)
        }
        let start = Int(query.number(in: 0))
        passages.append(
          Passage(
            utf8Range: start..<max(start, Int(query.number(in: 1))),
            heading: headings[Int(query.number(in: 2))] ?? [], outcome: outcome))
      }
      return passages
    }
  }

  /// What of the text of an article is markup or an address and not words, in UTF-8 bytes, in order.
  public func markup(of article: Source.ID) throws -> [Range<Int>] {
    try read { try MarkupReader($0).markup(in: 0..<Int.max, of: article) }
  }

  /// The headings of the sections of an article, by their numbers.
  private func headings(of article: Source.ID, _ db: Database) throws -> [Int: [String]] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT number, path FROM section WHERE article_id = ?"),
      arguments: [article]
    ).reduce(into: [:]) { headings, row in
      headings[row[0] as Int] = try HeadingPath.headings(stored: row[1])
    }
  }

  /// How many passages came to which end.
  public func coverage() throws -> [Passage.Outcome: Int] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT outcome, count(*) FROM passage GROUP BY outcome")
        .reduce(into: [:]) { counts, row in
          counts[try row.value(0, "outcome", Passage.Outcome.init)] = row[1]
        }
    }
  }
}

extension StoredArticle {
  fileprivate static func fetchAll(_ db: Database, where condition: SQL) throws -> [Self] {
    try SQLRequest<Row>(
      literal: """
        SELECT id, address, title, published_on, canonical_address, publisher, author, format,
          file_sha256, rules, imported_at,
          (SELECT count(*) FROM claim WHERE claim.article_id = article.id),
          (SELECT count(*) FROM passage WHERE passage.article_id = article.id),
          (SELECT count(DISTINCT other_id) FROM shared_text WHERE article_id = article.id),
          replaced_by
        FROM article WHERE \(condition) ORDER BY address
        """
    ).fetchAll(db).map(StoredArticle.init(row:))
  }

  private init(row: Row) throws {
    self.init(
      source: Source(id: row[0], address: row[1], title: row[2], publishedOn: row.date(3)),
      canonicalAddress: row[4], publisher: row[5], author: row[6],
      format: try row.value(7, "format", Article.Format.init),
      stamp: ImportStamp(fileSHA256: row[8], rules: row[9]), replacer: row[14],
      importedAt: try row.importTime(10),
      claimCount: row[11], passageCount: row[12], sharingCount: row[13])
  }
}
