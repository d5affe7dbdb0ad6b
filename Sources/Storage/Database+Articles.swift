import GRDB

extension Database {
  /// The number of the article that is kept under an address, and not merely met there; `nil` where there is
  /// none.
  func article(at address: String) throws -> Int64? {
    try Int64.fetchOne(
      cachedStatement(sql: "SELECT id FROM article WHERE address = ?"), arguments: [address])
  }

  /// The address under which an article is kept; `nil` where there is no such article.
  func address(of article: Int64) throws -> String? {
    try String.fetchOne(
      cachedStatement(sql: "SELECT address FROM article WHERE id = ?"), arguments: [article])
  }
}
