import Claims
import GRDB

extension Database {
  /// What is read from an article, whatever was said of it: the claims that are shown, but those that
  /// were corrected or rejected as they were read.
  func readings(of article: Int64) throws -> [Claim] {
    let links = try reviewLinks(where: "article_id = \(article)")
    let numbers = links.map(\.claim)
    let others = ClaimQuery(
      .byArticle, ["claim.article_id = \(article)", "claim.id NOT IN \(numbers)"])
    return try others.fetchAll(self).map(\.claim) + links.compactMap(\.reading)
  }

  /// What is read from an article and no review is about, each as if it were confirmed; nothing where
  /// the article has no review.
  func bystanders(of article: Int64) throws -> [Review] {
    let address = try String.fetchOne(
      self,
      sql: """
        SELECT address FROM article
        WHERE id = ? AND EXISTS (SELECT 1 FROM review WHERE article = address)
        """, arguments: [article])
    guard let address, let text = try QuotableText(of: article, self) else { return [] }
    let claims = ClaimQuery(
      .byArticle,
      [
        "claim.article_id = \(article)",
        "claim.id NOT IN (SELECT claim_id FROM reviewed_claim WHERE article_id = \(article))",
      ])
    let bystanders = try claims.fetchAll(self).map { cited in
      Review(
        article: address, claim: cited.claim.statement,
        surroundings: text.surroundings(of: cited.claim.utf8Range), verdict: .confirmed, date: "")
    }
    // Several may have read one statement.
    return Set(bystanders).sorted { $0.claim.utf8Range.lowerBound < $1.claim.utf8Range.lowerBound }
  }

  /// Which claims these conditions on `reviewed_claim` pick out.
  func reviewLinks(where condition: SQL) throws -> [ReviewLink] {
    try SQLRequest<Row>(
      literal: """
        SELECT claim_id, article_id, reading FROM reviewed_claim WHERE \(condition)
        ORDER BY claim_id
        """
    ).fetchAll(self).map { row in
      ReviewLink(
        claim: row[0], article: row[1],
        reading: try (row[2] as String?).map { try StoredJSON.value(StoredClaim.self, $0).claim })
    }
  }
}

/// A claim that a review is about, and what was read in its place.
struct ReviewLink {
  let claim: Int64
  let article: Int64
  let reading: Claim?
}
