import Claims
import Foundation
import GRDB

/// Articles that are met at several addresses.
extension KnowledgeBase {
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
}
