import Claims
import Foundation
import GRDB

/// The UTF-8 bytes of a text, from which ranges are cut that may be wrong.
struct TextBytes {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Reads the text of an article; `nil` where there is none.
  init?(of article: Int64, _ db: Database) throws {
    // As a BLOB: GRDB would read text up to its first zero byte.
    let statement = try db.cachedStatement(
      sql: "SELECT CAST(text AS BLOB) FROM article_text WHERE article_id = ?")
    guard let data = try Data.fetchOne(statement, arguments: [article]) else { return nil }
    bytes = Array(data)
  }

  /// A hash of a text, the same on every machine.
  static func hash(of text: String) -> Int64 {
    Int64(bitPattern: FNV1a(of: text.utf8).value)
  }

  /// Whether `range` lies within the text and cuts no character's bytes apart.
  func holds(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= bytes.count
      && isBoundary(range.lowerBound) && isBoundary(range.upperBound)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0b1100_0000 != 0b1000_0000
  }
}
