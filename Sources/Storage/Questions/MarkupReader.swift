import GRDB

/// Tells what of a stored text is markup.
final class MarkupReader {
  private let statement: Statement

  init(_ db: Database) throws {
    // The last first, as the first of those that touch a range is not known before they are met.
    statement = try db.cachedStatement(
      sql: """
        SELECT start_byte, end_byte FROM markup
        WHERE article_id = ? AND start_byte < ? ORDER BY start_byte DESC
        """)
  }

  /// The markup that touches `range` in the text of an article, in order.
  func markup(in range: Range<Int>, of article: Int64) throws -> [Range<Int>] {
    let rows = try Row.fetchCursor(statement, arguments: [article, range.upperBound])
    var markup: [Range<Int>] = []
    while let row = try rows.next() {
      let found = row.range(0, 1)
      guard found.upperBound > range.lowerBound else { break }
      markup.append(found)
    }
    return markup.reversed()
  }
}
