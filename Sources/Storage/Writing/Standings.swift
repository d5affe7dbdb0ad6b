import Claims
import GRDB

/// Keeps the table `standing` true to the claims that one transaction writes.
final class Standings {
  /// A judgement: a technology, a criterion and a polarity.
  private struct Judgement: Hashable {
    let technology: Int64
    let criterion: Int64
    let polarity: Int
  }

  /// The columns of a row, counted from rows of `claim` that are grouped by the first three.
  ///
  /// Bit 61 of the rough opacity says whether a claim sets a condition; the indexes hold it.
  static let counted = """
    technology_id, criterion_id, polarity,
    count(DISTINCT article_id) AS articles, count(DISTINCT witness_id) AS witnesses,
    count(DISTINCT iif(rough_opacity >> 61 & 1, NULL, witness_id)) AS unconditional
    """

  /// How many new articles bring a judgement, and how many of them without a condition.
  private struct Addition {
    var articles = 0
    var unconditional = 0
  }

  private let db: Database
  /// The judgements that new articles bring.
  private var additions: [Judgement: Addition] = [:]
  /// The judgements that are to be counted anew.
  private var changes: Set<Judgement> = []
  /// The judgements of the article that is being written, and whether it makes them without a
  /// condition.
  private var current: [Judgement: Bool] = [:]

  init(_ db: Database) { self.db = db }

  /// Notes a judgement of the article that is being written.
  func note(technology: Int64, criterion: Int64, polarity: Int, isConditional: Bool) {
    let judgement = Judgement(technology: technology, criterion: criterion, polarity: polarity)
    current[judgement] = current[judgement] == true || !isConditional
  }

  /// Ends the article that is being written, which is its own witness; one that is not new may have
  /// made the same judgements before.
  func endArticle(isNew: Bool = true) {
    if isNew {
      for (judgement, isUnconditional) in current {
        additions[judgement, default: Addition()].articles += 1
        if isUnconditional { additions[judgement, default: Addition()].unconditional += 1 }
      }
    } else {
      changes.formUnion(current.keys)
    }
    current.removeAll(keepingCapacity: true)
  }

  /// Notes that a claim, as its technology, criterion and polarity stand in a row, goes.
  func noteChange(in row: Row) {
    changes.insert(Judgement(technology: row[0], criterion: row[1], polarity: row[2]))
  }

  /// Notes that a claim that says this gets another witness.
  func noteChange(of assertion: Assertion) {
    changes.insert(
      Judgement(
        technology: assertion.technology, criterion: assertion.criterion,
        polarity: assertion.polarity.stored))
  }

  /// Writes the table: once, after the last claim.
  func finish() throws {
    // Only what was there before is counted anew, which takes longer the more claims there are.
    let insertion = try BulkStatement(
      db,
      """
      INSERT INTO standing VALUES (?1, ?2, ?3, ?4, ?4, ?5)
      ON CONFLICT DO UPDATE SET
        articles = articles + excluded.articles, witnesses = witnesses + excluded.witnesses,
        unconditional = unconditional + excluded.unconditional
      """)
    for (judgement, addition) in additions where !changes.contains(judgement) {
      bind(judgement, to: insertion)
      insertion.bind(addition.articles, at: 4)
      insertion.bind(addition.unconditional, at: 5)
      try insertion.run()
    }
    let deletion = try BulkStatement(
      db,
      "DELETE FROM standing WHERE technology_id = ? AND criterion_id = ? AND polarity = ?")
    let count = try BulkStatement(
      db,
      """
      INSERT INTO standing
      SELECT \(Self.counted)
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
