import Claims
import GRDB

/// Finds the article that is there already where one is met at another address.
struct Twins {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The article that another one is under another address: with the same text, or, where both name the
  /// same web address, with at least half of its fingerprints. Careless sites name one address for all
  /// their pages, so that alone is no proof.
  ///
  /// - Parameter fingerprints: Those that are still to be written.
  /// - Returns: Its number, and whether it has the very text; `nil` where there is none. An article of its
  ///   own, which has come to be like another, stays one.
  func twin(
    of imported: ImportedArticle, besides fingerprints: FingerprintWriter
  ) throws -> (article: Int64, hasText: Bool)? {
    guard try db.article(at: imported.address) == nil else { return nil }
    let sameText = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM article WHERE text_hash = ? ORDER BY id"),
      arguments: [imported.textHash]
    ).first { try TextBytes(of: $0, db)?.bytes.elementsEqual(imported.article.text.utf8) == true }
    if let sameText { return (sameText, true) }
    let web = imported.article.canonicalAddress ?? imported.address
    let hashes = Set(imported.fingerprints.map(\.hash))
    let sameAddress = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM article WHERE address = ?1
          UNION SELECT id FROM article WHERE canonical_address = ?1
          """),
      arguments: [web]
    ).first {
      try !hashes.isEmpty && 2 * fingerprints.count(of: hashes, in: $0) >= hashes.count
    }
    return sameAddress.map { ($0, false) }
  }

  /// The article that is kept under another address and was met at this one, too.
  func article(alsoAt address: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT article_id FROM other_address WHERE address = ?"),
      arguments: [address])
  }

  /// Notes that an article was also met at an address.
  func note(
    _ address: String, fileSHA256: String, as twin: (article: Int64, hasText: Bool)
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO other_address VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          article_id = excluded.article_id, file_sha256 = excluded.file_sha256,
          has_text = excluded.has_text
        """
    ).execute(arguments: [address, twin.article, fileSHA256, twin.hasText])
  }
}
