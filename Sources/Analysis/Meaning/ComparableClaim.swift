import Claims

/// A claim with what setting it against others asks of it, worked out once and when needed.
///
/// A class, because a claim takes part in several points, and passing a reference on costs a
/// fraction of copying all its strings.
final class ComparableClaim {
  let cited: CitedClaim
  /// By which words it is set against others.
  let phrasebook: Phrasebook
  /// What is claimed; stored, because a computed property would copy all of it at every use.
  let claim: Claim
  /// How likely the claim is read right, in thousandths; what a person confirmed or corrected, is.
  let certainty: Int
  /// The rivals that a recommendation is about besides its technology: those that its article judges.
  let alternatives: Set<Technology.ID>
  let namesTechnology: Bool
  /// How much a reader must take on trust to follow the claim: the least is the clearest.
  let opacity: UInt64

  /// What a reader of the article sees of the quote.
  private(set) lazy var quote = cited.markup.isEmpty ? claim.quote : cited.visibleQuote.words
  /// The words of the quote, in small letters.
  private(set) lazy var words = smallWords(of: quote)
  /// The condition that the claim sets itself, or that the words of a judgement imply; what a
  /// technology is does not depend on whom it suits.
  private(set) lazy var scope =
    claim.scope.map { Scope($0, of: claim.technology, by: phrasebook) }
    ?? (claim.fact == nil
      ? Scope.implied(by: words, of: claim.technology, by: phrasebook) : nil)
  /// What the quote speaks of, besides the technologies themselves.
  private(set) lazy var terms = phrasebook.terms(
    of: quote,
    except: [claim.technology.rawValue, claim.comparison?.comparand.rawValue ?? ""])
  /// Whether the quote judges on the scale of the criterion; `nil` where the criterion has none.
  private(set) lazy var isOnScale = Scale.holds(self)
  /// The stages that the quote speaks of, where the criterion has several.
  private(set) lazy var stages = Stage.all(in: self)
  /// The nouns of a fact such as “is a web framework”.
  private(set) lazy var kind = claim.fact.flatMap { Fact.noun(of: $0.property) }?
    .split { $0 == " " || $0 == "-" }
  /// How far a recommendation leaves room for a rival; `nil` where its words only praise. Whom a person
  /// or an annotator calls the one to choose, is.
  private(set) lazy var choice =
    Choice(in: words, of: claim.technology, by: phrasebook)
    ?? (claim.comparison == nil && (isJudgedElsewhere || isSuperlative) ? .best : nil)
  /// The number, in bytes or seconds where the quote writes a unit of size or time.
  private(set) lazy var quantity = claim.quantity?.inBaseUnit(
    of: quote, by: phrasebook)
  /// The number with its unit: `300 KB`.
  private(set) lazy var numberInWords = claim.quantity?.words(in: quote, by: phrasebook)
  /// Where the quote leaves room beside the number: “more than 350,000”.
  private(set) lazy var room = claim.quantity?.room(in: quote, by: phrasebook)
  /// Whether the number is read off a clock or a scale, and not counted: it varies with the load.
  private(set) lazy var isReading =
    claim.quantity.map { phrasebook[.reading].occur(in: smallWords(of: $0.measure)) } ?? false
  /// The time that the quote or its condition speaks of.
  private(set) lazy var era = Era(
    words + smallWords(of: claim.scope ?? ""), of: claim.technology, by: phrasebook)
  /// The year of publication.
  private(set) lazy var year = cited.source.publishedOn?.year

  /// Whether the quote holds the name of the technology that it ranks the other one against.
  private(set) lazy var namesComparand =
    claim.comparison.map { quote.mentions($0.comparand.rawValue) } ?? false

  /// Whether the quote opens with words by which an author turns to the other side of a matter.
  private(set) lazy var weighsTheOtherSide = phrasebook[.turn].begin(words[...])

  /// Whether one article makes both claims.
  func isOfSameArticle(as other: ComparableClaim) -> Bool {
    cited.source.id == other.cited.source.id
  }

  /// Whether a person or an annotator says what it claims, and not a rule.
  private var isJudgedElsewhere: Bool { claim.origin != nil || cited.review != nil }

  /// Whether one of two numbers leaves room for the other: “more than 350,000” for 1.3 million.
  func leavesRoom(beside other: ComparableClaim) -> Bool {
    guard let value = quantity?.value, let otherValue = other.quantity?.value else { return false }
    let (less, more) = value < otherValue ? (self, other) : (other, self)
    return less.room == .above || more.room == .below
  }

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
  private(set) lazy var tellsOfChange = phrasebook[.change].occur(in: words)

  /// Whether the noun of its fact is said of something else than the technology, though the quote
  /// names it: “a library for apps in JavaScript”, “a Python framework”, “with Node.js, npm is one of
  /// the richest libraries”.
  var namesTechnologyByTheWay: Bool {
    guard namesTechnology, let noun = kind?.last?.lowercased() else { return false }
    let place = words.firstIndex { $0 == noun || $0 == noun + "s" || $0 == noun.dropLast() + "ies" }
    guard let place else { return false }
    let end = words[..<place].indices.first {
      words[...$0].joined(separator: " ").mentions(claim.technology.rawValue)
    }
    guard let end, end + 1 < place else { return true }
    return !phrasebook[.leadsOn].contain(words[end + 1])
  }

  init(_ cited: CitedClaim, by phrasebook: Phrasebook, alternatives: Set<Technology.ID> = []) {
    self.cited = cited
    self.phrasebook = phrasebook
    self.alternatives = alternatives
    claim = cited.claim
    certainty = cited.review == nil ? claim.certainty : 1000
    namesTechnology = claim.namesTechnology
    opacity = claim.opacity(certainty: certainty, namesTechnology: namesTechnology)
  }
}

extension Support {
  /// Counts the articles and the independent ones among them.
  init(of claims: [ComparableClaim]) {
    self.init(
      articles: Set(claims.lazy.map { $0.cited.source.id }).count,
      witnesses: Set(claims.lazy.map { $0.cited.witness }).count)
  }
}
