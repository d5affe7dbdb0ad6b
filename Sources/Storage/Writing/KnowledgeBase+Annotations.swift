import Claims
import GRDB

extension KnowledgeBase {
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
