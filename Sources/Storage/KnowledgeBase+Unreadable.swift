import Claims
import GRDB

extension KnowledgeBase {
  /// The values that can be read as nothing and that no `CHECK` of the schema keeps out.
  func unreadableProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let times = """
      SELECT address, imported_at FROM article
      UNION
      SELECT address, version.imported_at FROM version JOIN article ON article.id = article_id
      """
    let paths = "SELECT address, path FROM section JOIN article ON article.id = article_id"
    let evidence = """
      SELECT address, evidence FROM claim JOIN article ON article.id = article_id
      WHERE evidence IS NOT NULL ORDER BY claim.id
      """
    return try unreadable(among: times, db) { _ = try $0.importTime(1) }
      + unreadable(among: paths, db) { _ = try HeadingPath.headings(stored: $0[1]) }
      + unreadable(among: evidence, db) { _ = try [Evidence](stored: $0[1]) }
  }

  /// The rows, each with the address of its article, that `read` cannot read.
  private func unreadable(
    among sql: String, _ db: Database, _ read: (Row) throws -> Void
  ) throws -> [IntegrityReport.Problem] {
    let rows = try Row.fetchCursor(db, sql: sql)
    var problems: [IntegrityReport.Problem] = []
    while let row = try rows.next() {
      do {
        try read(row)
      } catch let error as UnreadableValue {
        problems.append(.init(place: row[0], problem: error.description))
      }
    }
    return problems
  }
}
