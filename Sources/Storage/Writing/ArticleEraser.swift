import GRDB

/// Takes articles out of the knowledge base, and leaves the witnesses of the others right.
struct ArticleEraser {
  private let db: Database
  private let standings: Standings

  init(_ db: Database, _ standings: Standings) {
    self.db = db
    self.standings = standings
  }

  /// Removes an article with all that hangs on it.
  func erase(_ article: Int64) throws {
    try eraseContent(of: article)
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [article])
  }

  /// Removes the claims of an article that a condition on them and their rule picks out.
  func eraseClaims(of article: Int64, where condition: SQL = "TRUE") throws {
    let claims: SQL = """
      FROM claim JOIN rule ON rule.id = claim.rule_id
      WHERE claim.article_id = \(article) AND \(condition)
      """
    let judgements = try SQLRequest<Row>(
      literal: "SELECT DISTINCT technology_id, criterion_id, polarity \(claims)", cached: true
    ).fetchCursor(db)
    while let judgement = try judgements.next() { standings.noteChange(in: judgement) }
    try db.execute(literal: "DELETE FROM claim WHERE id IN (SELECT claim.id \(claims))")
  }

  /// Removes the text of an article and what was read from it, and keeps its number.
  func eraseContent(of article: Int64) throws {
    let partners = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT other_id FROM shared_text WHERE article_id = ?"),
      arguments: [article])
    try eraseClaims(of: article)
    // An external-content index forgets words only when it is told them once more.
    let deletions = [
      """
      INSERT INTO passage_index (passage_index, rowid, text)
      SELECT 'delete', passage.id, passage_text.text
      FROM passage JOIN passage_text USING (id) WHERE passage.article_id = ?
      """,
      "DELETE FROM reviewed_claim WHERE article_id = ?",
      "DELETE FROM passage WHERE article_id = ?",
      "DELETE FROM section WHERE article_id = ?",
      "DELETE FROM shared_run WHERE article_id = ?",
      "DELETE FROM shared_run WHERE other_id = ?",
      "DELETE FROM article_text WHERE article_id = ?",
      "DELETE FROM markup WHERE article_id = ?",
    ]
    for sql in deletions {
      try db.cachedStatement(sql: sql).execute(arguments: [article])
    }
    try FingerprintWriter(db).erase(of: article)
    let witnesses = Witnesses(db, standings)
    for partner in partners { try witnesses.refresh(partner) }
  }
}
