import Claims
import GRDB

/// A review as the knowledge base holds it.
public struct StoredReview: Hashable, Sendable, Identifiable {
  /// Its number.
  public let id: Int64
  /// What was said.
  public let review: Review
  /// Whether the words that it is about are no longer in the article, or the article is gone.
  public let isStale: Bool
  /// The numbers of the claims that it is about now; rejected ones keep theirs.
  public let claims: [CitedClaim.ID]

  /// Makes a stored review.
  public init(id: Int64, review: Review, isStale: Bool, claims: [CitedClaim.ID]) {
    self.id = id
    self.review = review
    self.isStale = isStale
    self.claims = claims
  }
}

extension StoredReview {
  /// The reviews that a condition on them and their article picks out, in order of their numbers.
  static func fetchAll(_ db: Database, where condition: SQL = "TRUE") throws -> [StoredReview] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT
          review.id, review.article, claim, around, verdict, correction, note, date,
          is_stale OR article.id IS NULL,
          (SELECT group_concat(claim_id) FROM reviewed_claim WHERE review_id = review.id)
        FROM review LEFT JOIN article ON article.address = review.article
        WHERE \(condition) ORDER BY review.id
        """
    ).fetchAll(db)
    return try rows.map { row in
      StoredReview(
        id: row[0],
        review: Review(
          article: row[1], claim: try StoredJSON.value(StoredClaim.self, row[2]).claim,
          surroundings: try StoredJSON.value(StoredSurroundings.self, row[3]).surroundings,
          verdict: try row.value(4, "verdict", Review.Verdict.init),
          correction: try StoredJSON.value(StoredCorrection.self, row[5]).correction, note: row[6],
          date: row[7]),
        isStale: row[8],
        claims: (row[9] as String? ?? "").split(separator: ",").compactMap { Int64($0) }.sorted())
    }
  }
}
