import Claims
import GRDB

/// Finds who said first what articles claim: the oldest article of all whose claims say the same in text
/// that they share. Who shares it with one of these, as the copy of a copy does, is one of them, so that it
/// makes no difference which were held against each other. What a copyist changed, he says himself.
///
/// A class, as all that write in one transaction share what it notes.
final class Witnesses {
  private let db: Database
  private let standings: Standings
  /// Where what was claimed or shared is no longer as it was, by article.
  private var changes: [Int64: [Range<Int>]] = [:]
  // What was looked up so far.
  private var ages: [Int64: Age] = [:]
  private var claims: [Int64: ClaimsOfArticle] = [:]
  private var partners: [Int64: [Partner]] = [:]
  /// The witnesses that claims get.
  private var given: [Place: Int64] = [:]

  /// A claim: its article, and its place in the list of what that claims.
  private struct Place: Hashable {
    let article: Int64
    let index: Int
  }

  /// What an article claims, in the order of its text, and where in that list it claims what.
  private struct ClaimsOfArticle {
    let list: [AssertedClaim]
    let indices: [Assertion: [Int]]

    init(_ list: [AssertedClaim]) {
      self.list = list
      indices = Dictionary(grouping: list.indices) { list[$0].assertion }
    }
  }

  init(_ db: Database, _ standings: Standings) {
    self.db = db
    self.standings = standings
  }

  /// Gives the claims of articles of which more shared text has become known their witnesses, and with
  /// them those that then have the same.
  ///
  /// A claim whose likes have one witness already, and an older one, is not followed any further: what a
  /// copy costs does not grow with the number of copies.
  func join(_ articles: [Int64]) throws {
    for article in try articles.sorted(by: { try isOlder($0, $1) }) {
      for place in try places(of: article) { try join(place) }
    }
    try write()
  }

  /// Notes that the claims of an article, or the text that it shares, are going to change: before they do.
  func noteChange(of article: Int64) throws {
    changes[article, default: []].append(0..<Int.max)
    let shared = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT other_id, other_start_byte, other_end_byte FROM shared_text WHERE article_id = ?
          """),
      arguments: [article])
    while let row = try shared.next() { changes[row[0], default: []].append(row.range(1, 2)) }
  }

  /// Finds again the witnesses of what has changed, and of all that had or have the same: once, after the
  /// last change.
  func finish() throws {
    var done: Set<Place> = []
    for (article, ranges) in changes {
      for place in try places(of: article) where !done.contains(place) {
        let range = try claim(at: place).utf8Range
        guard ranges.contains(where: { $0.overlaps(range) }) else { continue }
        let alike = try places(reachedFrom: place) { _ in true }
        done.formUnion(alike)
        if let witness = try oldest(of: Set(alike.map(\.article))) { give(witness, to: alike) }
      }
    }
    try write()
    changes = [:]
  }

  private func join(_ place: Place) throws {
    let alike = try [place] + neighbours(of: place)
    guard let witness = try oldest(of: Set(alike.map(self.witness))) else { return }
    for other in alike where try self.witness(of: other) != witness {
      give(witness, to: try places(reachedFrom: other) { try self.witness(of: $0) != witness })
    }
  }

  /// The claims that lead to each other, beginning with one, of those that are meant.
  private func places(
    reachedFrom start: Place, where isMeant: (Place) throws -> Bool
  ) throws -> [Place] {
    var reached = [start]
    var seen: Set = [start]
    var next = 0
    while next < reached.count {
      for place in try neighbours(of: reached[next]) where try isMeant(place) {
        if seen.insert(place).inserted { reached.append(place) }
      }
      next += 1
    }
    return reached
  }

  /// The claims that say the same as one in text that their articles share with its article.
  private func neighbours(of place: Place) throws -> [Place] {
    let own = try claim(at: place)
    return try partners(of: place.article).filter { $0.shares(own.utf8Range) }.flatMap { partner in
      let claims = try claims(of: partner.article)
      return (claims.indices[own.assertion] ?? [])
        .filter { partner.mayRepeat(own.utf8Range, claims.list[$0].utf8Range) }
        .map { Place(article: partner.article, index: $0) }
    }
  }

  private func places(of article: Int64) throws -> [Place] {
    try claims(of: article).list.indices.map { Place(article: article, index: $0) }
  }

  private func claim(at place: Place) throws -> AssertedClaim {
    try claims(of: place.article).list[place.index]
  }

  private func witness(of place: Place) throws -> Int64 {
    try given[place] ?? claim(at: place).witness
  }

  private func give(_ witness: Int64, to places: [Place]) {
    for place in places { given[place] = witness }
  }

  private func oldest(of articles: Set<Int64>) throws -> Int64? {
    try articles.min { try isOlder($0, $1) }
  }

  private func isOlder(_ one: Int64, _ other: Int64) throws -> Bool {
    guard let oneAge = try age(of: one), let otherAge = try age(of: other) else {
      return one < other
    }
    return oneAge < otherAge
  }

  private func age(of article: Int64) throws -> Age? {
    if let age = ages[article] { return age }
    let age = try Age(of: article, db)
    ages[article] = age
    return age
  }

  private func claims(of article: Int64) throws -> ClaimsOfArticle {
    if let claims = claims[article] { return claims }
    let claims = ClaimsOfArticle(try AssertedClaim.all(of: article, db))
    self.claims[article] = claims
    return claims
  }

  private func partners(of article: Int64) throws -> [Partner] {
    if let partners = partners[article] { return partners }
    let partners = try Partner.all(of: article, db)
    self.partners[article] = partners
    return partners
  }

  private func write() throws {
    let update = try db.cachedStatement(sql: "UPDATE claim SET witness_id = ? WHERE id = ?")
    for (place, witness) in given {
      let claim = try claim(at: place)
      guard witness != claim.witness else { continue }
      try update.execute(arguments: [witness, claim.id])
      standings.noteChange(of: claim.assertion)
    }
    (ages, claims, partners, given) = ([:], [:], [:], [:])
  }
}
