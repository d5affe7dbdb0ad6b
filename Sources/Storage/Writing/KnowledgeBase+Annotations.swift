import Claims
import GRDB

extension KnowledgeBase {
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

  /// Notes that an origin was asked about an article as it is now.
  public func noteAnnotation(of article: Source.ID, by origin: String) throws {
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO annotation
          SELECT id, ?, file_sha256 FROM article WHERE id = ?
          """, arguments: [origin, article])
    }
  }
}
