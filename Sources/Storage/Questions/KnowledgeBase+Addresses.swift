import Claims
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
}
