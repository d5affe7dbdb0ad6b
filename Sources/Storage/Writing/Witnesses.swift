import GRDB

/// Finds who said first what articles claim: of the articles that share the text of a claim the oldest
/// one that claims the same there. What a copyist changed, he says himself.
struct Witnesses {
  private let db: Database
  private let standings: Standings
  private let assertions: Assertions

  init(_ db: Database, _ standings: Standings) {
    self.db = db
    self.standings = standings
    assertions = Assertions(db)
  }

  /// Gives the claims of articles, and of younger ones that share text with them, their witnesses.
  func refresh(withYounger articles: [Int64]) throws {
    var affected = Set(articles)
    let younger = try db.cachedStatement(
      sql: """
        SELECT other_id FROM shared_text
        JOIN article AS own ON own.id = article_id
        JOIN article AS other ON other.id = other_id
        WHERE article_id = ? AND \(Elder.precedes("own", "other"))
        """)
    for article in articles {
      affected.formUnion(try Int64.fetchAll(younger, arguments: [article]))
    }
    for article in affected.sorted() { try refresh(article) }
  }

  /// Gives the claims of an article their witnesses.
  func refresh(_ article: Int64) throws {
    var unheard = try AssertedClaim.all(of: article, db)
    for elder in try Elder.all(of: article, db) {
      guard unheard.contains(where: { !elder.counterparts(of: $0.utf8Range).isEmpty }) else {
        continue
      }
      let said = try assertions.places(in: elder.article)
      let isRepeated = unheard.partition { claim in
        elder.counterparts(of: claim.utf8Range).contains { place in
          said[claim.assertion, default: []].contains { $0.overlaps(place) }
        }
      }
      for claim in unheard[isRepeated...] { try give(elder.article, to: claim) }
      unheard.removeSubrange(isRepeated...)
    }
    for claim in unheard { try give(article, to: claim) }
  }

  private func give(_ witness: Int64, to claim: AssertedClaim) throws {
    guard witness != claim.witness else { return }
    try db.cachedStatement(sql: "UPDATE claim SET witness_id = ? WHERE id = ?")
      .execute(arguments: [witness, claim.id])
    standings.noteChange(of: claim.assertion)
  }
}
