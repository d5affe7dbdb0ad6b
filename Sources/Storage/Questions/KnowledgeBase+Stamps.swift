import Claims
import Foundation
import GRDB

/// When articles were read, from which files and by whom: what tells whether to read them again.
extension KnowledgeBase {
  /// The stamp of the article at `address`, or `nil` where it was never imported.
  public func stamp(ofArticleAt address: String) throws -> ImportStamp? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT file_sha256, rules FROM article WHERE address = ?", arguments: [address]
      ).map { ImportStamp(fileSHA256: $0[0], rules: $0[1]) }
    }
  }

  /// The stamps of all articles, by address, other addresses included.
  public func stamps() throws -> [String: ImportStamp] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT address, file_sha256, rules FROM article
          UNION ALL
          SELECT other_address.address, other_address.file_sha256, rules
          FROM other_address JOIN article ON article.id = article_id
          """)
      var stamps: [String: ImportStamp] = [:]
      while let row = try rows.next() {
        stamps[row[0]] = ImportStamp(fileSHA256: row[1], rules: row[2])
      }
      return stamps
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
          number: row[0], importedAt: try row.importTime(1),
          stamp: ImportStamp(fileSHA256: row[2], rules: row[3]), added: row[4], gone: row[5],
          kept: row[6])
      }
    }
  }

  /// Whether an origin was asked about an article as it is now.
  public func isAnnotated(_ article: Source.ID, by origin: String) throws -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM annotation JOIN article ON article.id = article_id
            WHERE article_id = ? AND origin = ? AND annotation.file_sha256 = article.file_sha256)
          """, arguments: [article, origin]) ?? false
    }
  }
}
