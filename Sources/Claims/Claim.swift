/// One statement, made by one article, about one technology on one criterion.
///
/// The quote is always the article's own text: `text.utf8[utf8Range] == quote`.
public struct Claim: Hashable, Sendable {
  /// The subject, by its canonical name.
  public var technology: Technology.ID
  /// What is judged.
  public var criterion: Criterion.ID
  /// Which way it counts.
  public var polarity: Polarity
  /// The rival and how the two stand, where the sentence itself sets them against each other.
  public var comparison: Comparison?
  /// The checkable property, if it states one.
  public var fact: Fact?
  /// The number, if it gives one.
  public var quantity: Quantity?
  /// Whether it names the technology *the* choice for the criterion, which leaves no room for a
  /// rival: “the best option for real-time apps”.
  public var isRecommendation: Bool
  /// The condition that limits it, in the article's words; `nil` where it is said without one.
  public var scope: String?
  /// Whether it is put as possible or as hearsay.
  public var isHedged: Bool
  /// The article's own words.
  public var quote: String
  /// Where the quote lies, in UTF-8 bytes from the start of the article's text.
  public var utf8Range: Range<Int>
  /// The headings above it, the outermost first.
  public var heading: [String]
  /// The rule that read it: `comparative.than`.
  public var rule: String
  /// Who read it in place of the rules that come with the program: a person, a language model,
  /// another tool; `nil` for these rules.
  public var origin: String?
  /// The share of claims with signs like these that annotators confirmed, from 0 to 1; 1 for
  /// a claim that is taken at its origin's word.
  public var reliability: Double
  /// The words that decided each field.
  public var evidence: [Evidence]

  /// Makes a claim.
  public init(
    technology: Technology.ID, criterion: Criterion.ID, polarity: Polarity,
    comparison: Comparison? = nil, fact: Fact? = nil, quantity: Quantity? = nil,
    isRecommendation: Bool = false, scope: String? = nil, isHedged: Bool = false,
    quote: String, utf8Range: Range<Int>, heading: [String] = [],
    rule: String, origin: String? = nil, reliability: Double, evidence: [Evidence] = []
  ) {
    self.technology = technology
    self.criterion = criterion
    self.polarity = polarity
    self.comparison = comparison
    self.fact = fact
    self.quantity = quantity
    self.isRecommendation = isRecommendation
    self.scope = scope
    self.isHedged = isHedged
    self.quote = quote
    self.utf8Range = utf8Range
    self.heading = heading
    self.rule = rule
    self.origin = origin
    self.reliability = reliability
    self.evidence = evidence
  }
}
