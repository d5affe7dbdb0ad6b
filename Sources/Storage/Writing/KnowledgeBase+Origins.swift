import Claims
import GRDB

extension KnowledgeBase {
  /// Stores what an origin claims of an article, in place of what it claimed before.
  ///
  /// - Parameter isReplacing: Whether the claims stand in place of those that the rules read, also
  ///   when the article is imported again, or beside them.
  /// - Precondition: `origin` is the origin of each claim.
  /// - Throws: `StorageError` where there is no such article, or a claim does not quote it; then none is
  ///   stored.
  @discardableResult
  public func store(
    _ claims: [Claim], of article: Source.ID, from origin: String, isReplacing: Bool = false
  ) throws -> OriginChange {
    precondition(claims.allSatisfy { $0.origin == origin }, "the origin of a claim is its own")
    return try change { change in
      let db = change.db
      let head = try Row.fetchOne(
        db, sql: "SELECT address, replaced_by FROM article WHERE id = ?", arguments: [article])
      guard let head, let text = try TextBytes(of: article, db) else {
        throw StorageError.unknown("article", "\(article)", at: place)
      }
      for claim in claims { try text.requireSound(claim, at: head[0]) }
      let replacer: String? = head[1]
      let isUncovered = replacer == origin && !isReplacing
      let known = try db.readings(of: article).filter { $0.origin == origin }
      guard isUncovered || isReplacing && replacer != origin || Set(known) != Set(claims) else {
        return .none
      }
      try replaceClaims(of: article, from: origin, with: claims, isReplacing, change)
      if isUncovered {
        try db.execute(
          sql: "UPDATE article SET replaced_by = NULL, rules = '' WHERE id = ?",
          arguments: [article])
      }
      return isUncovered ? .uncovered : .changed
    }
  }

  private func replaceClaims(
    of article: Source.ID, from origin: String, with claims: [Claim], _ isReplacing: Bool,
    _ change: ClaimChange
  ) throws {
    let (db, reviews) = (change.db, Reviews(change))
    let bystanders = try db.bystanders(of: article)
    try reviews.release(try db.reviewLinks(where: "article_id = \(article)"))
    let eraser = ArticleEraser(change)
    try eraser.eraseClaims(of: article, where: "rule.origin = \(origin)")
    if isReplacing {
      try eraser.eraseClaims(of: article, where: "rule.origin IS NULL")
      try db.execute(
        sql: "UPDATE article SET replaced_by = ? WHERE id = ?", arguments: [origin, article])
    }
    let writer = try change.writer()
    var sections = try SectionNumbers(ofStored: article, db)
    for claim in claims {
      try writer.write(claim, article: article, section: sections.number(of: claim.heading))
    }
    change.standings.endArticle(isNew: false)
    try reviews.settle(article, besides: bystanders)
  }
}
