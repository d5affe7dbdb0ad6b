import GRDB

/// Keeps the table `standing` true to the claims that one transaction writes.
final class Standings {
  /// A judgement: a technology, a criterion and a polarity.
  private struct Judgement: Hashable {
    let technology: Int64
    let criterion: Int64
    let polarity: Int
  }

  private let db: Database
  /// The judgements that new articles bring, and how many articles each.
  private var additions: [Judgement: Int] = [:]
  /// The judgements that are to be counted anew.
  private var changes: Set<Judgement> = []
  /// The judgements of the article that is being written.
  private var current: Set<Judgement> = []

  init(_ db: Database) { self.db = db }

  /// Notes a judgement of the article that is being written.
  func note(technology: Int64, criterion: Int64, polarity: Int) {
    current.insert(
      Judgement(technology: technology, criterion: criterion, polarity: polarity))
  }

  /// Ends the article that is being written, which is its own witness; one that is not new may have
  /// made the same judgements before.
  func endArticle(isNew: Bool = true) {
    if isNew {
      for judgement in current { additions[judgement, default: 0] += 1 }
    } else {
      changes.formUnion(current)
    }
    current.removeAll(keepingCapacity: true)
  }

  /// Notes that a claim, as its technology, criterion and polarity stand in `row` from `column` on,
  /// goes or gets another witness.
  func noteChange(in row: Row, from column: Int = 0) {
    changes.insert(
      Judgement(
        technology: row[column], criterion: row[column + 1], polarity: row[column + 2]))
  }

  /// Writes the table: once, after the last claim.
  func finish() throws {
    // Only what was there before is counted anew, which takes longer the more claims there are.
    let insertion = try BulkStatement(
      db,
      """
      INSERT INTO standing VALUES (?1, ?2, ?3, ?4, ?4)
      ON CONFLICT DO UPDATE SET
        articles = articles + excluded.articles, witnesses = witnesses + excluded.witnesses
      """)
    for (judgement, count) in additions where !changes.contains(judgement) {
      bind(judgement, to: insertion)
      insertion.bind(count, at: 4)
      try insertion.run()
    }
    let deletion = try BulkStatement(
      db,
      "DELETE FROM standing WHERE technology_id = ? AND criterion_id = ? AND polarity = ?")
    let count = try BulkStatement(
      db,
      """
      INSERT INTO standing
      SELECT technology_id, criterion_id, polarity,
        count(DISTINCT article_id), count(DISTINCT witness_id)
      FROM claim INDEXED BY claim_by_point
      WHERE technology_id = ? AND criterion_id = ? AND polarity = ?
      GROUP BY technology_id, criterion_id, polarity
      """)
    for judgement in changes {
      for statement in [deletion, count] {
        bind(judgement, to: statement)
        try statement.run()
      }
    }
    additions = [:]
    changes = []
  }

  private func bind(_ judgement: Judgement, to statement: BulkStatement) {
    statement.bind(judgement.technology, at: 1)
    statement.bind(judgement.criterion, at: 2)
    statement.bind(judgement.polarity, at: 3)
  }
}
