import GRDB
import GRDBSQLite

/// Cuts quotes out of the stored texts, reading only the bytes that it needs.
final class QuoteReader {
  private let db: Database
  private var blob: OpaquePointer?
  private var article: Int64?

  init(_ db: Database) { self.db = db }

  deinit { sqlite3_blob_close(blob) }

  /// The bytes of `range` in the text of an article.
  ///
  /// - Throws: `DatabaseError` where the article has no text or a shorter one.
  func quote(_ range: Range<Int>, of article: Int64) throws -> String {
    try open(article)
    let bytes = try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      try check(
        sqlite3_blob_read(
          blob, buffer.baseAddress, Int32(clamping: range.count),
          Int32(clamping: range.lowerBound)))
      count = range.count
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func open(_ wanted: Int64) throws {
    guard wanted != article else { return }
    article = nil
    if blob == nil {
      try check(
        sqlite3_blob_open(db.sqliteConnection, "main", "article_text", "text", wanted, 0, &blob))
    } else {
      try check(sqlite3_blob_reopen(blob, wanted))
    }
    article = wanted
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw db.lastError(code) }
  }
}
