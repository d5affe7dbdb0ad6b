import Claims
import Foundation
import GRDB

/// Keeps the claims of an article true to what people said of them.
///
/// A review that speaks of no claim that is read now still stands while its words are in the text:
/// what was confirmed or corrected is then claimed on the person's word.
struct Reviews {
  private let db: Database
  private let standings: Standings
  private let writer: ClaimWriter?

  /// Makes the reviews of a database; `writer` is the one that is at work already, if there is one.
  init(_ db: Database, _ standings: Standings, _ writer: ClaimWriter? = nil) {
    self.db = db
    self.standings = standings
    self.writer = writer
  }

  /// Brings the claims of an article, all of which are written, in line with its reviews.
  ///
  /// - Parameter bystanders: What was read of it before and no review was about.
  func settle(_ article: Int64, besides bystanders: [Review]) throws {
    let reviews = try StoredReview.fetchAll(db, where: "article.id = \(article)")
    guard !reviews.isEmpty else { return }
    try release(try links(where: "review_id IN \(reviews.map(\.id))"))
    guard let text = try QuotableText(of: article, db) else { return }
    let read = try ClaimQuery(.byArticle, ["claim.article_id = \(article)"]).fetchAll(db)
    let matcher = ReviewMatcher(read.map(\.claim), of: text)
    let matches = matcher.matches(of: reviews.map(\.review), besides: bystanders)
    var editor = try editor(of: article)
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
  func release(_ links: [Link]) throws {
    for article in Set(links.map(\.article)) {
      var editor = try editor(of: article)
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

  /// What is read from an article, whatever was said of it: the claims that are shown, but those that
  /// were corrected or rejected as they were read.
  func readings(of article: Int64) throws -> [Claim] {
    let links = try links(where: "article_id = \(article)")
    let numbers = links.map(\.claim)
    let others = ClaimQuery(
      .byArticle, ["claim.article_id = \(article)", "claim.id NOT IN \(numbers)"])
    return try others.fetchAll(db).map(\.claim) + links.compactMap(\.reading)
  }

  /// What is read from an article and no review is about, each as if it were confirmed; nothing where
  /// the article has no review.
  func bystanders(of article: Int64) throws -> [Review] {
    let address = try String.fetchOne(
      db,
      sql: """
        SELECT address FROM article
        WHERE id = ? AND EXISTS (SELECT 1 FROM review WHERE article = address)
        """, arguments: [article])
    guard let address, let text = try QuotableText(of: article, db) else { return [] }
    let claims = ClaimQuery(
      .byArticle,
      [
        "claim.article_id = \(article)",
        "claim.id NOT IN (SELECT claim_id FROM reviewed_claim WHERE article_id = \(article))",
      ])
    let bystanders = try claims.fetchAll(db).map { cited in
      Review(
        article: address, claim: cited.claim.statement,
        surroundings: text.surroundings(of: cited.claim.utf8Range), verdict: .confirmed, date: "")
    }
    // Several may have read one statement.
    return Set(bystanders).sorted { $0.claim.utf8Range.lowerBound < $1.claim.utf8Range.lowerBound }
  }

  /// Which claims these conditions on `reviewed_claim` pick out.
  func links(where condition: SQL) throws -> [Link] {
    try SQLRequest<Row>(
      literal: """
        SELECT claim_id, article_id, reading FROM reviewed_claim WHERE \(condition)
        ORDER BY claim_id
        """
    ).fetchAll(db).map { row in
      Link(
        claim: row[0], article: row[1],
        reading: try (row[2] as String?).map { try StoredJSON.value(StoredClaim.self, $0).claim })
    }
  }

  /// A claim that a review is about.
  struct Link {
    let claim: Int64
    let article: Int64
    let reading: Claim?
  }

  private func editor(of article: Int64) throws -> ClaimEditor {
    try ClaimEditor(article, db, standings, try writer ?? ClaimWriter(db, standings))
  }

  private func link(
    _ review: Int64, _ claim: Int64, _ article: Int64, reading: Claim?
  ) throws {
    try db.execute(
      sql: "INSERT INTO reviewed_claim VALUES (?, ?, ?, ?)",
      arguments: [claim, article, review, try reading.map { try StoredJSON.text(StoredClaim($0)) }])
  }
}
