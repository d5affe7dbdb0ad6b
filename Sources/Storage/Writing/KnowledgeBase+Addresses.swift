import Claims
import Foundation
import GRDB

/// Articles that are met at several addresses.
extension KnowledgeBase {
  /// Whether an article is there under another address: with the same text, or, where both name the
  /// same web address, with at least half of its fingerprints. Careless sites name one address for
  /// all their pages, so that alone is no proof.
  public func hasTwin(of imported: ImportedArticle) throws -> Bool {
    try read { db in try twin(of: imported, db) != nil }
  }

  /// Whether an article is kept under this address, and not merely met there.
  public func isMainAddress(_ address: String) throws -> Bool {
    try read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM article WHERE address = ?"), arguments: [address])
        != nil
    }
  }

  /// Notes that an article, which `hasTwin(of:)`, was also met at this address.
  public func storeOtherAddress(of imported: ImportedArticle) throws {
    try write { db in
      guard let (article, hasText) = try twin(of: imported, db) else { return }
      try db.cachedStatement(
        sql: """
          INSERT INTO other_address VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET
            article_id = excluded.article_id, file_sha256 = excluded.file_sha256,
            has_text = excluded.has_text
          """
      ).execute(arguments: [imported.address, article, imported.fileSHA256, hasText])
      try adoptReviews(at: imported.address, db)
    }
  }

  /// Where else an article was met, in order.
  public func otherAddresses(of article: Source.ID) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT address FROM other_address WHERE article_id = ? ORDER BY address",
        arguments: [article])
    }
  }

  /// The versions of an article, the first one first.
  public func versions(of article: Source.ID) throws -> [Version] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, imported_at, file_sha256, rules, added, gone, kept
          FROM version WHERE article_id = ? ORDER BY number
          """,
        arguments: [article]
      ).map { row in
        Version(
          number: row[0], importedAt: (try? Date(row[1], strategy: .iso8601)) ?? .distantPast,
          stamp: ImportStamp(fileSHA256: row[2], rules: row[3]), added: row[4], gone: row[5],
          kept: row[6])
      }
    }
  }

  private func twin(
    of imported: ImportedArticle, _ db: Database
  ) throws -> (article: Int64, hasText: Bool)? {
    // An article of its own, which has come to be like another, stays one.
    let isOwn = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM article WHERE address = ?"),
      arguments: [imported.address])
    guard isOwn == nil else { return nil }
    let sameText = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM article WHERE text_hash = ? ORDER BY id"),
      arguments: [imported.textHash]
    ).first { try TextBytes(of: $0, db)?.bytes.elementsEqual(imported.article.text.utf8) == true }
    if let sameText { return (sameText, true) }
    let web = imported.article.canonicalAddress ?? imported.address
    let sameAddress = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM article WHERE address = ?1
          UNION SELECT id FROM article WHERE canonical_address = ?1
          """),
      arguments: [web]
    ).first { try sharesHalf(of: imported, with: $0, db) }
    return sameAddress.map { ($0, false) }
  }

  /// Whether at least half of the fingerprints stand in another article, too.
  private func sharesHalf(
    of imported: ImportedArticle, with article: Int64, _ db: Database
  ) throws -> Bool {
    let hashes = Set(imported.fingerprints.map(\.hash))
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM fingerprint WHERE hash = ? AND article_id = ?)")
    let shared = try hashes.count {
      try Bool.fetchOne(statement, arguments: [$0, article]) == true
    }
    return !hashes.isEmpty && 2 * shared >= hashes.count
  }
}
