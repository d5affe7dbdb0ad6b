import Claims
import GRDB

extension KnowledgeBase {
  /// The claims that a filter lets pass, in order of technology, criterion, date of publication
  /// (undated last), address and place in the text; the first `limit` of them.
  public func claims(matching filter: ClaimFilter, limit: Int? = nil) throws -> [CitedClaim] {
    try read { try ClaimQuery(matching: filter, limit: limit).fetchAll($0) }
  }

  /// The claims of an article, in the same order.
  public func claims(of article: Source.ID) throws -> [CitedClaim] {
    var filter = ClaimFilter()
    filter.sources = [article]
    return try claims(matching: filter)
  }

  /// The claim of this number, or `nil`.
  public func claim(_ id: CitedClaim.ID) throws -> CitedClaim? {
    try read { try ClaimQuery(.byNumber, ["claim.id = \(id)"]).fetchAll($0).first }
  }

  /// How many claims a filter lets pass.
  public func claimCount(matching filter: ClaimFilter) throws -> Int {
    // Where nothing is asked of them, SQLite counts the pages that hold them, and not the rows.
    guard !filter.conditions.isEmpty else {
      return try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claim") ?? 0 }
    }
    return try claimCount(matching: filter, upTo: nil)
  }

  /// Whether a filter lets more than `count` claims pass.
  public func hasMoreClaims(than count: Int, matching filter: ClaimFilter) throws -> Bool {
    try claimCount(matching: filter, upTo: count + 1) > count
  }

  private func claimCount(matching filter: ClaimFilter, upTo limit: Int?) throws -> Int {
    let index: SQL = filter.sources.isEmpty ? "claim_by_point" : "claim_by_article"
    return try read { db in
      let found = try SQLRequest<Int>(
        literal: """
          SELECT count(*) FROM (
            SELECT 1 FROM claim INDEXED BY \(index) WHERE \(filter.conditions.all)
            LIMIT \(limit ?? -1))
          """
      ).fetchOne(db)
      return found ?? 0
    }
  }
}
