import Claims
import GRDB

extension KnowledgeBase {
  /// What people said of claims, in the order in which they said it.
  public func reviews() throws -> [StoredReview] { try read { try StoredReview.fetchAll($0) } }

  /// The review of this number, or `nil`.
  public func review(_ id: StoredReview.ID) throws -> StoredReview? {
    try read { try StoredReview.fetchAll($0, where: "review.id = \(id)").first }
  }

  /// The review of the claim that has, or had, this number, or `nil`.
  public func review(ofClaim id: CitedClaim.ID) throws -> StoredReview? {
    try read { try Self.review(ofClaim: id, $0) }
  }

  /// Stores what a person says of a claim, in place of what was said of it before.
  ///
  /// - Parameter date: When it is said, as ISO 8601 writes it.
  /// - Returns: The review, or `nil` where there is no such claim.
  @discardableResult
  public func review(
    claim id: CitedClaim.ID, verdict: Review.Verdict,
    correction: Review.Correction = Review.Correction(), note: String? = nil, date: String
  ) throws -> StoredReview? {
    try write { db in
      let earlier = try Self.review(ofClaim: id, db)
      if let earlier { try remove(earlier.id) }
      guard let read = try reviewable(claim: id, db) ?? earlier?.review else { return nil }
      let review = Review(
        article: read.article, claim: read.claim, surroundings: read.surroundings,
        verdict: verdict, correction: correction, note: note, date: date)
      let number = try insert(review, db)
      try settle([review.article], adding: [review])
      return try StoredReview.fetchAll(db, where: "review.id = \(number)").first
    }
  }

  /// Forgets a review: its claims are again what was read.
  public func remove(review id: StoredReview.ID) throws {
    try write { _ in try settle(try remove(id)) }
  }

  /// Adds reviews that were made elsewhere; those that are here already change nothing.
  ///
  /// One of a claim that was reviewed here takes the place of that review; of several of one claim the
  /// last stands. One that names another address of an article is about that article.
  ///
  /// - Returns: How many are new.
  @discardableResult
  public func add(_ reviews: [Review]) throws -> Int {
    try write { db in
      let reviews = try reviews.map { try withMainAddress($0, db) }
      let known = Dictionary(grouping: try StoredReview.fetchAll(db)) { Subject($0.review) }
      let last = Dictionary(reviews.enumerated().map { (Subject($1), $0) }) { $1 }
      var added: [Review] = []
      for (place, review) in reviews.enumerated() where last[Subject(review)] == place {
        let earlier = known[Subject(review), default: []]
        if earlier.contains(where: { $0.review == review }) { continue }
        for other in earlier { try remove(other.id) }
        _ = try insert(review, db)
        added.append(review)
      }
      try settle(Set(added.map(\.article)).sorted(), adding: added)
      return added.count
    }
  }

  /// Makes what was said at an address that has become another one of an article a review of that
  /// article.
  func adoptReviews(at address: String, _ db: Database) throws {
    let reviews = try StoredReview.fetchAll(db, where: "review.article = \(address)")
    for review in reviews { try remove(review.id) }
    try add(reviews.map(\.review))
  }

  /// What is read from an article, whatever was said of it.
  public func readings(of article: Source.ID) throws -> [Claim] {
    try read { try $0.readings(of: article) }
  }

  /// A claim with its article and the words around it, as if it were confirmed; `nil` where there is no
  /// such claim.
  private func reviewable(claim id: CitedClaim.ID, _ db: Database) throws -> Review? {
    guard let cited = try ClaimQuery(.byNumber, ["claim.id = \(id)"]).fetchAll(db).first,
      let text = try QuotableText(of: cited.source.id, db)
    else { return nil }
    return Review(
      article: cited.source.address, claim: cited.claim,
      surroundings: text.surroundings(of: cited.claim.utf8Range), verdict: .confirmed, date: "")
  }

  private static func review(ofClaim id: CitedClaim.ID, _ db: Database) throws -> StoredReview? {
    try StoredReview.fetchAll(
      db, where: "review.id IN (SELECT review_id FROM reviewed_claim WHERE claim_id = \(id))"
    ).first
  }

  /// A review as one of the article that is kept under its main address, if it names another one.
  private func withMainAddress(_ review: Review, _ db: Database) throws -> Review {
    let address = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT article.address FROM other_address JOIN article ON article.id = article_id
          WHERE other_address.address = ?
          """),
      arguments: [review.article])
    guard let address else { return review }
    return Review(
      article: address, claim: review.claim, surroundings: review.surroundings,
      verdict: review.verdict, correction: review.correction, note: review.note,
      date: review.date)
  }

  private func insert(_ review: Review, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO review (article, claim, around, verdict, correction, note, date)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        review.article, try StoredJSON.text(StoredClaim(review.claim)),
        try StoredJSON.text(StoredSurroundings(review.surroundings)), review.verdict.rawValue,
        try StoredJSON.text(StoredCorrection(review.correction)), review.note, review.date,
      ])
    return db.lastInsertedRowID
  }

  /// Removes a review, and returns the addresses of the articles whose claims it changed.
  @discardableResult
  private func remove(_ id: StoredReview.ID) throws -> [String] {
    try change { change in
      let db = change.db
      let links = try db.reviewLinks(where: "review_id = \(id)")
      let articles = Set(links.map(\.article)).sorted()
      try Reviews(change).release(links)
      try db.execute(sql: "DELETE FROM review WHERE id = ?", arguments: [id])
      return try SQLRequest<String>(
        literal: "SELECT address FROM article WHERE id IN \(articles) ORDER BY id"
      ).fetchAll(db)
    }
  }

  /// Brings articles in line with their reviews, whose claims no other review takes over: only those
  /// that are `new` find theirs among all.
  private func settle(_ addresses: [String], adding new: [Review] = []) throws {
    try change { change in
      let db = change.db
      for address in addresses {
        guard let article = try db.article(at: address),
          let text = try QuotableText(of: article, db)
        else { continue }
        let bystanders = try db.bystanders(of: article)
        let taken = ReviewMatcher(bystanders.map(\.claim), of: text)
          .matches(of: new.filter { $0.article == address }).joined()
        let others = bystanders.indices.filter { !taken.contains($0) }.map { bystanders[$0] }
        try Reviews(change).settle(article, besides: others)
      }
    }
  }
}

/// What a review is about: two of one subject are about the same statement, whoever read it and however
/// surely.
private struct Subject: Hashable {
  private let article: String
  private let statement: Claim
  private let surroundings: Surroundings

  init(_ review: Review) {
    article = review.article
    statement = review.claim.statement
    surroundings = review.surroundings
  }
}

extension QuotableText {
  /// Reads the text of an article; `nil` where there is none.
  init?(of article: Int64, _ db: Database) throws {
    guard let text = try TextBytes(of: article, db) else { return nil }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT start_byte, end_byte, path FROM passage
        JOIN section ON section.article_id = passage.article_id AND section.number = passage.section
        WHERE passage.article_id = ? ORDER BY start_byte, passage.id
        """, arguments: [article])
    self.init(
      String(decoding: text.bytes, as: UTF8.self),
      passages: try rows.map {
        Passage(
          utf8Range: $0.range(0, 1), heading: try HeadingPath.headings(stored: $0[2]),
          outcome: .claims)
      })
  }
}
