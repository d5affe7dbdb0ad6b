import Claims
import GRDB

/// A claim at a point, of which the clearest are chosen.
struct HeardClaim {
  /// The number of the claim.
  let id: Int64
  fileprivate let roughOpacity: Int64
  fileprivate let witness: Int64

  /// The claims that a query finds, one list for each answer that they give.
  static func all(_ query: SQL, _ db: Database) throws -> [[HeardClaim]] {
    let rows = try BulkStatement(db, query)
    var answers: [Saying: [HeardClaim]] = [:]
    try rows.forEachRow {
      answers[Saying(rows, from: 0), default: []].append(
        HeardClaim(
          id: rows.number(in: 2), roughOpacity: rows.number(in: 3), witness: rows.number(in: 4)))
    }
    return Array(answers.values)
  }
}

extension [HeardClaim] {
  /// The clearest claims, one of each witness before the second of any, at most `limit`.
  func clearest(_ limit: Int) -> [HeardClaim] {
    sorted { ($0.roughOpacity, $0.id) < ($1.roughOpacity, $1.id) }
      .inTurns(of: \.witness, limit: limit)
  }
}
