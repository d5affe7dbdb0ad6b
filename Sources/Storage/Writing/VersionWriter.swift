import Claims
import GRDB

/// Keeps the versions of an article while it is written anew.
struct VersionWriter {
  private let change: ClaimChange
  private var db: Database { change.db }
  private let isGone: (String) -> Bool
  /// What the version before claims.
  private var before: [BareClaim] = []
  private var stampBefore: ImportStamp?
  /// The article whose versions are also those of the new one.
  private var ancestor: Int64?
  /// Whether the text is another one than that of the version before.
  private(set) var hasNewText = true
  /// What was said of the version before and may hold of the new one, too: numbers of reviews.
  private(set) var copiedReviews: [Int64] = []

  init(_ change: ClaimChange, isGone: @escaping (String) -> Bool) {
    self.change = change
    self.isGone = isGone
  }

  /// Notes what is there of an article that is to be written.
  ///
  /// - Returns: The number of the version before, whose content is to be erased.
  mutating func begin(_ imported: ImportedArticle) throws -> Int64? {
    try db.cachedStatement(sql: "DELETE FROM other_address WHERE address = ?")
      .execute(arguments: [imported.address])
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT id, file_sha256, rules, text_hash FROM article WHERE address = ?"),
      arguments: [imported.address])
    guard let row else { return nil }
    let article: Int64 = row[0]
    stampBefore = ImportStamp(fileSHA256: row[1], rules: row[2])
    before = try db.readings(of: article).map(BareClaim.init)
    hasNewText = row[3] != imported.textHash
    guard hasNewText, let other = try leaveToOtherAddress(article) else { return article }
    ancestor = article
    copiedReviews = try Reviews(change).follow(from: imported.address, to: other)
    return nil
  }

  /// Writes down the version that was written.
  func end(_ imported: ImportedArticle, article: Int64, claims: [Claim]) throws {
    if let ancestor {
      try db.execute(
        sql: """
          INSERT INTO version
          SELECT ?, number, imported_at, file_sha256, rules, added, gone, kept
          FROM version WHERE article_id = ?
          """,
        arguments: [article, ancestor])
    }
    let kept = keptCount(of: claims)
    let (added, gone) = (claims.count - kept, before.count - kept)
    let stamp = ImportStamp(fileSHA256: imported.fileSHA256, rules: imported.rules)
    guard stamp != stampBefore || added > 0 || gone > 0 else { return }
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(number) FROM version WHERE article_id = ?"),
      arguments: [article])
    // Not by INSERT … SELECT: SQLite opens a savepoint for what may write several rows, at which the
    // full text index empties its buffer.
    try db.cachedStatement(sql: "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        article, (last ?? 0) + 1, imported.importedAt.formatted(.iso8601), stamp.fileSHA256,
        stamp.rules, added, gone, kept,
      ])
  }

  /// How many of the claims the version before made.
  private func keptCount(of claims: [Claim]) -> Int {
    guard !before.isEmpty else { return 0 }
    var rest = before.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return claims.count { claim in
      let bare = BareClaim(claim)
      guard let count = rest[bare], count > 0 else { return false }
      rest[bare] = count - 1
      return true
    }
  }

  /// Leaves an article, whose file has changed, to another address at which its text still stands.
  ///
  /// - Returns: That address, or `nil` where there is none.
  private func leaveToOtherAddress(_ article: Int64) throws -> String? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT address, file_sha256 FROM other_address WHERE article_id = ? AND has_text
        ORDER BY address
        """,
      arguments: [article])
    guard let row = rows.first(where: { !isGone($0[0]) }) else { return nil }
    let address: String = row[0]
    try db.execute(sql: "DELETE FROM other_address WHERE address = ?", arguments: [address])
    // Where no date does, the address tells who said something first.
    try change.witnesses.noteChange(of: article)
    try db.execute(
      sql: "UPDATE article SET address = ?, file_sha256 = ? WHERE id = ?",
      arguments: [address, row[1] as String, article])
    return address
  }
}

/// What a claim says, wherever it stands and however it was found.
private struct BareClaim: Hashable {
  private let claim: Claim

  init(_ claim: Claim) {
    var claim = claim
    claim.utf8Range = 0..<0
    claim.heading = []
    claim.rule = ""
    claim.reliability = 0
    claim.evidence = []
    self.claim = claim
  }
}
