import GRDB

/// A change of what is claimed, which all that write claims in it share.
///
/// In the end, what is kept beside the claims is brought in line with them: who said each first, and then,
/// as this counts witnesses, how many stand on each side.
final class ClaimChange {
  let db: Database
  let standings: Standings
  let witnesses: Witnesses
  private var claims: ClaimWriter?

  fileprivate init(_ db: Database) {
    self.db = db
    standings = Standings(db)
    witnesses = Witnesses(db, standings)
  }

  /// What writes its claims.
  func writer() throws -> ClaimWriter {
    if let claims { return claims }
    let writer = try ClaimWriter(db, standings)
    claims = writer
    return writer
  }

  fileprivate func finish() throws {
    try witnesses.finish()
    try standings.finish()
  }
}

extension KnowledgeBase {
  /// Changes what is claimed, in one transaction: all that `body` writes is kept, or nothing where it
  /// throws.
  func change<T>(_ body: (ClaimChange) throws -> T) throws -> T {
    try write { db in
      let change = ClaimChange(db)
      let result = try body(change)
      try change.finish()
      return result
    }
  }
}
