import Claims
import Foundation
import GRDB

extension KnowledgeBase {
  /// What happened to an article besides what it says.
  public func history(of article: Source.ID) throws -> ArticleHistory {
    try read { db in
      let addresses = try Row.fetchAll(
        db,
        sql: """
          SELECT address, file_sha256, has_text FROM other_address
          WHERE article_id = ? ORDER BY address
          """, arguments: [article])
      let annotations = try Row.fetchAll(
        db,
        sql: "SELECT origin, file_sha256 FROM annotation WHERE article_id = ? ORDER BY origin",
        arguments: [article])
      return ArticleHistory(
        otherAddresses: addresses.map { .init($0[0], fileSHA256: $0[1], hasText: $0[2]) },
        versions: try versions(of: article),
        annotations: annotations.map { .init(by: $0[0], fileSHA256: $0[1]) })
    }
  }

  /// Gives an article the history that it had in another knowledge base. An address at which an article of
  /// its own is kept stays one; versions that are not told stay those that are known.
  public func store(_ history: ArticleHistory, of article: Source.ID) throws {
    try write { db in
      for other in history.otherAddresses where try db.article(at: other.address) == nil {
        try Twins(db).note(
          other.address, fileSHA256: other.fileSHA256, as: (article, hasText: other.hasText))
        try adoptReviews(at: other.address, db)
      }
      if !history.versions.isEmpty {
        try db.execute(sql: "DELETE FROM version WHERE article_id = ?", arguments: [article])
      }
      for version in history.versions {
        try db.execute(
          sql: "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            article, version.number, version.importedAt.formatted(.iso8601),
            version.stamp.fileSHA256, version.stamp.rules, version.added, version.gone,
            version.kept,
          ])
      }
      for annotation in history.annotations {
        try db.execute(
          sql: "INSERT OR REPLACE INTO annotation VALUES (?, ?, ?)",
          arguments: [article, annotation.origin, annotation.fileSHA256])
      }
    }
  }
}
