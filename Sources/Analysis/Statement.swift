import Claims

/// A claim with what setting it against others asks of it, worked out once and when needed.
///
/// A class, because a claim takes part in several points, and passing a reference on costs a
/// fraction of copying all its strings.
final class Statement {
  let cited: CitedClaim
  /// What is claimed; stored, because a computed property would copy all of it at every use.
  let claim: Claim
  /// How likely the claim is read right, in thousandths; what a person confirmed or corrected, is.
  let certainty: Int
  let namesTechnology: Bool
  /// How much a reader must take on trust to follow the claim: the least is the clearest.
  let opacity: UInt64

  /// The condition that the claim sets itself, or that the words of a judgement imply; what a
  /// technology is does not depend on whom it suits.
  private(set) lazy var scope =
    claim.scope.map { Scope($0, of: claim.technology) }
    ?? (claim.fact == nil ? Scope.implied(by: claim.quote, of: claim.technology) : nil)
  /// What the quote speaks of, besides the technologies themselves.
  private(set) lazy var terms = Terms(
    of: claim.quote,
    except: [claim.technology.rawValue, claim.comparison?.comparand.rawValue ?? ""])
  /// Whether the quote judges on the scale of the criterion; `nil` where the criterion has none.
  private(set) lazy var isOnScale = Scale.holds(claim.quote, claim.criterion)
  /// The stages that the quote speaks of, where the criterion has several.
  private(set) lazy var stages = Stage.all(in: claim.quote, on: claim.criterion)
  /// The nouns of a fact such as “is a web framework”.
  private(set) lazy var kind = claim.fact.flatMap { Self.nouns(of: $0.property) }
  /// How far a recommendation leaves room for a rival; one that its words do not explain does not.
  private(set) lazy var choice =
    Choice(in: claim.quote, of: claim.technology) ?? (claim.comparison == nil ? .best : nil)
  /// The number, in bytes or seconds where the quote writes a unit of size or time.
  private(set) lazy var quantity = claim.quantity?.inBaseUnit(of: claim.quote)
  /// The time that the quote or its condition speaks of.
  private(set) lazy var era = Era(
    [claim.quote, claim.scope ?? ""].joined(separator: " "), of: claim.technology)
  /// The year of publication.
  private(set) lazy var year = cited.source.publishedOn.flatMap { Int($0.prefix(4)) }

  /// Whether the quote holds the name of the technology that it ranks the other one against.
  private(set) lazy var namesComparand =
    claim.comparison.map { claim.quote.mentions($0.comparand.rawValue) } ?? false

  /// Whether the quote opens with words by which an author turns to the other side of a matter.
  private(set) lazy var weighsTheOtherSide = {
    let words = smallWords(of: claim.quote).prefix(5).joined(separator: " ")
    return Self.turns.contains { words.hasPrefix($0) }
  }()

  private static let turns = [
    "on the flip side", "on the downside", "on the other hand", "that said", "then again",
    "on the plus side", "at the same time",
  ]

  /// Whether the claim ranks or states a property, and judges only by the way.
  var isAside: Bool { claim.comparison != nil || claim.fact != nil }

  /// Whether the claim praises what it ranks behind, “not far behind”, or blames what it ranks ahead.
  var judgesAgainstItsRanking: Bool {
    switch claim.comparison?.relation {
    case .better?: claim.polarity == .negative
    case .worse?: claim.polarity == .positive
    case .equal?, nil: false
    }
  }

  /// Whether the quote tells how the technology changed, “up to 50% faster than the last release”, which
  /// may have been bad and may still be.
  private(set) lazy var tellsOfChange = Self.changes.occur(in: claim.quote)

  private static let changes = WordForms("boost- expected improv- optimi-")

  /// Whether the noun of its fact is said of something else than the technology, though the quote
  /// names it: “a library for apps in JavaScript”, “a Python framework”, “with Node.js, npm is one of
  /// the richest libraries”.
  var namesTechnologyByTheWay: Bool {
    guard namesTechnology, let noun = kind?.last?.lowercased() else { return false }
    let words = smallWords(of: claim.quote)
    let place = words.firstIndex { $0 == noun || $0 == noun + "s" || $0 == noun.dropLast() + "ies" }
    guard let place else { return false }
    let end = words[..<place].indices.first {
      words[...$0].joined(separator: " ").mentions(claim.technology.rawValue)
    }
    guard let end, end + 1 < place else { return true }
    return !Self.openings.contains(words[end + 1])
  }

  /// Words that may follow a name and lead on to what it is.
  private static let openings: Set<String> = [
    "a", "also", "an", "and", "are", "as", "became", "being", "both", "has", "is", "itself", "on",
    "or", "remains", "runs", "the", "was",
  ]

  init(_ cited: CitedClaim) {
    self.cited = cited
    claim = cited.claim
    certainty = cited.review == nil ? claim.certainty : 1000
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
