import Claims

/// A claim as reviews keep it, in JSON. Its members are the keys: reviews outlive the versions of the
/// program, so that none is ever renamed, and one that is added is optional.
struct StoredClaim: Codable {
  /// How it ranks the technology against another.
  struct Comparison: Codable {
    let relation: Relation
    let comparand: String
  }

  /// A checkable property.
  struct Fact: Codable {
    let property: String
    let isDenied: Bool?
    let exclusionGroup: String?
  }

  /// A number, and what it counts.
  struct Quantity: Codable {
    let measure: String
    let value: Double
  }

  /// The words that decided a field.
  struct Evidence: Codable {
    let role: Claims.Evidence.Role
    let utf8Range: Range<Int>
    let note: String?
  }

  private let technology: String
  private let criterion: String
  private let polarity: Polarity
  private let comparison: Comparison?
  private let fact: Fact?
  private let quantity: Quantity?
  private let isRecommendation: Bool?
  private let scope: String?
  private let isHedged: Bool?
  private let quote: String
  private let utf8Range: Range<Int>
  private let heading: [String]?
  private let rule: String?
  private let origin: String?
  private let reliability: Double?
  private let evidence: [Evidence]?

  /// Makes the stored form of a claim.
  init(_ claim: Claim) {
    technology = claim.technology.rawValue
    criterion = claim.criterion.rawValue
    polarity = claim.polarity
    comparison = claim.comparison.map {
      Comparison(relation: $0.relation, comparand: $0.comparand.rawValue)
    }
    fact = claim.fact.map(Fact.init)
    quantity = claim.quantity.map { Quantity(measure: $0.measure, value: $0.value) }
    isRecommendation = claim.isRecommendation
    scope = claim.scope
    isHedged = claim.isHedged
    quote = claim.quote
    utf8Range = claim.utf8Range
    heading = claim.heading
    rule = claim.rule
    origin = claim.origin
    reliability = claim.reliability
    evidence = claim.evidence.map {
      Evidence(role: $0.role, utf8Range: $0.utf8Range, note: $0.note)
    }
  }

  /// The claim; what is not said is as in a claim that was taken at its origin's word.
  var claim: Claim {
    Claim(
      technology: .init(rawValue: technology), criterion: .init(rawValue: criterion),
      polarity: polarity,
      comparison: comparison.map {
        Claims.Comparison($0.relation, than: .init(rawValue: $0.comparand))
      },
      fact: fact?.fact,
      quantity: quantity.map { Claims.Quantity(measure: $0.measure, value: $0.value) },
      isRecommendation: isRecommendation ?? false, scope: scope, isHedged: isHedged ?? false,
      quote: quote, utf8Range: utf8Range, heading: heading ?? [], rule: rule ?? "",
      origin: origin, reliability: reliability ?? 1,
      evidence: (evidence ?? []).map {
        Claims.Evidence($0.role, at: $0.utf8Range, note: $0.note ?? "")
      })
  }
}

extension StoredClaim.Fact {
  init(_ fact: Fact) {
    self.init(
      property: fact.property, isDenied: fact.isDenied, exclusionGroup: fact.exclusionGroup)
  }

  /// The fact.
  var fact: Fact { Fact(property, isDenied: isDenied ?? false, exclusionGroup: exclusionGroup) }
}
