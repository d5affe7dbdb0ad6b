import GRDB

/// Takes articles out of the knowledge base, and notes whose witnesses are to be found again.
struct ArticleEraser {
  private let change: ClaimChange
  private var db: Database { change.db }

  init(_ change: ClaimChange) { self.change = change }

  /// Removes an article with all that hangs on it.
  func erase(_ article: Int64) throws {
    try eraseContent(of: article)
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [article])
  }

  /// Removes the claims of an article that a condition on them and their rule picks out.
  func eraseClaims(of article: Int64, where condition: SQL = "TRUE") throws {
    try change.witnesses.noteChange(of: article)
    let claims: SQL = """
      FROM claim JOIN rule ON rule.id = claim.rule_id
      WHERE claim.article_id = \(article) AND \(condition)
      """
    let judgements = try SQLRequest<Row>(
      literal: "SELECT DISTINCT technology_id, criterion_id, polarity \(claims)", cached: true
    ).fetchCursor(db)
    while let judgement = try judgements.next() {
      change.standings.noteChange(in: judgement)
    }
    try db.execute(literal: "DELETE FROM claim WHERE id IN (SELECT claim.id \(claims))")
  }

  /// Removes the text of an article and what was read from it, and keeps its number.
  ///
  /// - Parameter andSharedText: Whether what it shares with others goes, too. Where the same text comes
  ///   again it stays: of many copies not all are held against each other a second time.
  func eraseContent(of article: Int64, andSharedText: Bool = true) throws {
    try eraseClaims(of: article)
    // An external-content index forgets words only when it is told them once more.
    let deletions = [
      """
      INSERT INTO passage_index (passage_index, rowid, text)
      SELECT 'delete', passage.id, passage_words.text
      FROM passage JOIN passage_words USING (id) WHERE passage.article_id = ?
      """,
      "DELETE FROM reviewed_claim WHERE article_id = ?",
      "DELETE FROM passage WHERE article_id = ?",
      "DELETE FROM section WHERE article_id = ?",
      "DELETE FROM article_text WHERE article_id = ?",
      "DELETE FROM markup WHERE article_id = ?",
    ]
    let sharing = [
      "DELETE FROM shared_run WHERE article_id = ?", "DELETE FROM shared_run WHERE other_id = ?",
    ]
    for sql in deletions + (andSharedText ? sharing : []) {
      try db.cachedStatement(sql: sql).execute(arguments: [article])
    }
    try FingerprintWriter(db).erase(of: article)
  }
}
