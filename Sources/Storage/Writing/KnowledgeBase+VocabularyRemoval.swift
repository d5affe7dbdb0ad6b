import Claims
import GRDB

extension KnowledgeBase {
  /// Removes a technology with all its names, and the claims that are about it or set against it.
  ///
  /// The articles of these claims are read anew when they are imported next.
  ///
  /// - Throws: `StorageError` where there is no such technology.
  public func remove(_ technology: Technology.ID) throws {
    var filter = ClaimFilter()
    filter.technologies = [technology]
    try remove("technology", called: technology.rawValue, in: "name", andClaimsMatching: filter)
  }

  /// Removes a criterion and the claims on it.
  ///
  /// The articles of these claims are read anew when they are imported next.
  ///
  /// - Throws: `StorageError` where there is no such criterion.
  public func remove(_ criterion: Criterion.ID) throws {
    var filter = ClaimFilter()
    filter.criteria = [criterion]
    try remove("criterion", called: criterion.rawValue, in: "slug", andClaimsMatching: filter)
  }

  /// Takes a name, or a part that goes by it, away from a technology.
  ///
  /// - Throws: `StorageError` where the technology has no such name.
  public func remove(alias: String, from technology: Technology.ID) throws {
    try write { db in
      try db.execute(
        sql: """
          DELETE FROM technology_alias
          WHERE text = ? AND technology_id = (SELECT id FROM technology WHERE name = ?)
          """,
        arguments: [alias, technology.rawValue])
      guard db.changesCount > 0 else {
        throw StorageError.unknown("name of \(technology)", alias, at: place)
      }
    }
  }

  private func remove(
    _ kind: String, called name: String, in column: String, andClaimsMatching filter: ClaimFilter
  ) throws {
    try write { db in
      try eraseClaims(matching: filter)
      try db.execute(sql: "DELETE FROM \(kind) WHERE \(column) = ?", arguments: [name])
      guard db.changesCount == 1 else { throw StorageError.unknown(kind, name, at: place) }
    }
  }

  private func eraseClaims(matching filter: ClaimFilter) throws {
    try change { change in
      let (db, eraser) = (change.db, ArticleEraser(change))
      let conditions = filter.conditions.all
      let articles = try SQLRequest<Int64>(
        literal: "SELECT DISTINCT article_id FROM claim WHERE \(conditions)"
      ).fetchAll(db)
      for article in articles { try eraser.eraseClaims(of: article, where: conditions) }
      try db.execute(literal: "UPDATE article SET rules = '' WHERE id IN \(articles)")
    }
  }
}
