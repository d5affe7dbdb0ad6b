import Claims
import Foundation
import GRDB

/// Keeps the claims of an article true to what people said of them.
///
/// A review that speaks of no claim that is read now still stands while its words are in the text:
/// what was confirmed or corrected is then claimed on the person's word.
struct Reviews {
  private let change: ClaimChange
  private var db: Database { change.db }

  init(_ change: ClaimChange) { self.change = change }

  /// Brings the claims of an article, all of which are written, in line with its reviews.
  ///
  /// - Parameter bystanders: What was read of it before and no review was about.
  func settle(_ article: Int64, besides bystanders: [Review]) throws {
    let reviews = try StoredReview.fetchAll(db, where: "article.id = \(article)")
    guard !reviews.isEmpty else { return }
    try release(try db.reviewLinks(where: "review_id IN \(reviews.map(\.id))"))
    guard let text = try QuotableText(of: article, db) else { return }
    let read = try ClaimQuery(.byArticle, ["claim.article_id = \(article)"]).fetchAll(db)
    let matcher = ReviewMatcher(read.map(\.claim), of: text)
    let matches = matcher.matches(of: reviews.map(\.review), besides: bystanders)
    var editor = try ClaimEditor(article, change)
    for (stored, places) in zip(reviews, matches) {
      for cited in places.map({ read[$0] }) {
        try link(stored.id, cited.id, article, reading: cited.claim)
        guard stored.review.verdict != .confirmed else { continue }
        try editor.replace(cited.id, by: stored.review.corrected(cited.claim))
      }
      let relocated = places.isEmpty ? text.relocated(stored.review.claim) : nil
      let standing = relocated.flatMap {
        matcher.leavesPlace($0.utf8Range, to: stored.review) ? $0 : nil
      }
      if let claim = standing.flatMap(stored.review.corrected) {
        try link(stored.id, try editor.add(claim), article, reading: nil)
      }
      try db.execute(
        sql: "UPDATE review SET is_stale = ? WHERE id = ?",
        arguments: [places.isEmpty && standing == nil, stored.id])
    }
    try editor.finish()
  }

  /// Puts the claims back as they were read, and forgets what the reviews did to them.
  func release(_ links: [ReviewLink]) throws {
    for article in Set(links.map(\.article)) {
      var editor = try ClaimEditor(article, change)
      for link in links where link.article == article {
        try editor.replace(link.claim, by: link.reading)
        try db.execute(
          sql: "DELETE FROM reviewed_claim WHERE claim_id = ?", arguments: [link.claim])
      }
      try editor.finish()
    }
  }

  /// Lets what was said of a text go with it to another address. What comes in its place is given copies,
  /// as most of its words may be the same; what was stale stays and waits for it.
  ///
  /// - Returns: The numbers of the copies.
  func follow(from old: String, to new: String) throws -> [Int64] {
    let moved = try Int64.fetchAll(
      db, sql: "SELECT id FROM review WHERE article = ? AND NOT is_stale ORDER BY id",
      arguments: [old])
    return try moved.map { review in
      try db.execute(
        sql: "UPDATE review SET article = ? WHERE id = ?", arguments: [new, review])
      try db.execute(
        sql: """
          INSERT INTO review (article, claim, around, verdict, correction, note, date)
          SELECT ?, claim, around, verdict, correction, note, date FROM review WHERE id = ?
          """, arguments: [old, review])
      return db.lastInsertedRowID
    }
  }

  /// Forgets those of these reviews that found no words to be about.
  func forgetStale(among reviews: [Int64]) throws {
    try db.execute(literal: "DELETE FROM review WHERE is_stale AND id IN \(reviews)")
  }

  private func link(
    _ review: Int64, _ claim: Int64, _ article: Int64, reading: Claim?
  ) throws {
    try db.execute(
      sql: "INSERT INTO reviewed_claim VALUES (?, ?, ?, ?)",
      arguments: [claim, article, review, try reading.map { try StoredJSON.text(StoredClaim($0)) }])
  }
}
