import Claims

/// A claim with what setting it against others asks of it, worked out once and when needed.
///
/// A class, because a claim takes part in several points, and passing a reference on costs a
/// fraction of copying all its strings.
final class Statement {
  let cited: CitedClaim
  /// What is claimed; stored, because a computed property would copy all of it at every use.
  let claim: Claim
  let certainty: Int
  let namesTechnology: Bool
  /// How much a reader must take on trust to follow the claim: the least is the clearest.
  let opacity: UInt64

  /// The condition that the claim sets itself.
  private(set) lazy var scope = claim.scope.flatMap { Scope($0, of: claim.technology) }
  /// What the quote speaks of, besides the technologies themselves.
  private(set) lazy var terms = Terms(
    of: claim.quote,
    except: [claim.technology.rawValue, claim.comparison?.comparand.rawValue ?? ""])
  /// The nouns of a fact such as “is a web framework”.
  private(set) lazy var kind = claim.fact.flatMap { Self.nouns(of: $0.property) }
  /// The year of publication.
  private(set) lazy var year = cited.source.publishedOn.flatMap { Int($0.prefix(4)) }

  init(_ cited: CitedClaim) {
    self.cited = cited
    claim = cited.claim
    certainty = claim.certainty
    namesTechnology = claim.namesTechnology
    opacity = claim.opacity(certainty: certainty, namesTechnology: namesTechnology)
  }

  private static func nouns(of property: String) -> [Substring]? {
    let words = property.split { $0 == " " || $0 == "-" }
    guard words.count > 2, words[0] == "is", words[1] == "a" || words[1] == "an" else { return nil }
    return Array(words.dropFirst(2))
  }
}

extension Support {
  /// Counts the articles and the independent ones among them.
  init(of statements: [Statement]) {
    self.init(
      articles: Set(statements.lazy.map { $0.cited.source.id }).count,
      witnesses: Set(statements.lazy.map { $0.cited.witness }).count)
  }
}
