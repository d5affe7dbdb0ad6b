import GRDB

extension KnowledgeBase {
  /// Examines the whole file: SQLite's own checks, foreign keys, the full text index, the first
  /// witnesses and the numbers that are kept of them, that everything can be read, and that every claim,
  /// passage and piece of markup is a run of whole characters of its article's text.
  ///
  /// The full text index can be examined only where the knowledge base is open for writing.
  ///
  /// - Throws: `StorageError` where a table is missing or not as it should be: then no more can be
  ///   examined.
  public func examine() throws -> IntegrityReport {
    var report = try read { db in
      let differences = try Schema.differences(db)
      guard differences.isEmpty else { throw StorageError.altered(differences, at: place) }
      var report = IntegrityReport()
      report.schema = try Schema.migrator.appliedIdentifiers(db).max() ?? ""
      report.articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
      let reviews = try StoredReview.fetchAll(db)
      for review in reviews { report.reviews[review.review.verdict, default: 0] += 1 }
      report.staleReviews = reviews.count(where: \.isStale)
      report.problems += try fileProblems(db)
      report.problems += try witnessProblems(db)
      report.problems += try fingerprintProblems(db)
      report.problems += try standingProblems(db)
      report.problems += try markupProblems(db)
      report.problems += try unreadableProblems(db)
      report.passages = try checkRanges("passage", db, &report.problems)
      report.claims = try checkRanges("claim", db, &report.problems)
      _ = try checkRanges("markup", number: "NULL", db, &report.problems)
      return report
    }
    report.coversIndex = !queue.configuration.readonly
    if report.coversIndex { report.problems += fullTextProblems() }
    return report
  }

  private func fileProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    return integrity.map { .init(place: place, problem: $0) }
      + orphans.map { row in
        let (table, parent): (String, String) = (row[0], row[2])
        return .init(place: "table \(table)", problem: "a row refers to a missing \(parent)")
      }
  }

  private func witnessProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let strays = try Int64.fetchAll(
      db, sql: "SELECT id FROM claim WHERE witness_id NOT IN (SELECT id FROM article)")
    return strays.map { .init(place: "claim \($0)", problem: "its first witness is missing") }
  }

  private func fingerprintProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let orphans = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT article_id FROM fingerprint
        WHERE article_id NOT IN (SELECT article_id FROM fingerprint_list)
        """)
    return orphans.map { .init(place: "article \($0)", problem: "its fingerprints are left over") }
  }

  /// Holds the kept numbers of articles and witnesses against the claims.
  private func standingProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let counted = """
      SELECT \(Standings.counted)
      FROM claim GROUP BY technology_id, criterion_id, polarity
      """
    let wrong = try Row.fetchAll(
      db,
      sql: """
        SELECT technology.name, criterion.slug FROM (
          SELECT * FROM (SELECT * FROM standing EXCEPT \(counted))
          UNION SELECT * FROM (\(counted) EXCEPT SELECT * FROM standing)
        )
        JOIN technology ON technology.id = technology_id
        JOIN criterion ON criterion.id = criterion_id
        GROUP BY technology.name, criterion.slug
        """)
    return wrong.map { row in
      let (technology, criterion): (String, String) = (row[0], row[1])
      return .init(
        place: "table standing", problem: "wrong numbers for \(technology) on \(criterion)")
    }
  }

  private func markupProblems(_ db: Database) throws -> [IntegrityReport.Problem] {
    let addresses = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT address FROM (
          SELECT article_id, end_byte > lead(start_byte)
            OVER (PARTITION BY article_id ORDER BY start_byte) AS overlaps
          FROM markup
        ) JOIN article ON article.id = article_id WHERE overlaps
        """)
    return addresses.map { .init(place: $0, problem: "two pieces of its markup overlap") }
  }

  /// Holds every range in `table` against the text of its article, and returns how many there are.
  ///
  /// - Parameter number: The column that tells them apart, if there is one.
  private func checkRanges(
    _ table: String, number: String = "id", _ db: Database,
    _ problems: inout [IntegrityReport.Problem]
  ) throws -> Int {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(number), start_byte, end_byte, article_id
        FROM \(table) ORDER BY article_id, start_byte
        """)
    var count = 0
    var current: (article: Int64, text: TextBytes)?
    while let row = try rows.next() {
      count += 1
      let article: Int64 = row[3]
      if current?.article != article {
        current = (article, try TextBytes(of: article, db) ?? TextBytes(""))
      }
      let range = row.range(1, 2)
      guard current?.text.holds(range) != true else { continue }
      let name = (row[0] as Int64?).map { "\(table) \($0)" } ?? table
      problems.append(
        .init(
          place: try db.address(of: article) ?? "article \(article)",
          problem: "\(name) stands at bytes \(range), which the text does not have"))
    }
    return count
  }

  private func fullTextProblems() -> [IntegrityReport.Problem] {
    do {
      try write { db in
        try db.execute(
          sql: "INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)")
      }
      return []
    } catch {
      return [.init(place: "full text index", problem: "\(error)")]
    }
  }
}
