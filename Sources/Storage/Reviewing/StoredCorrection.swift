import Claims

/// What a claim should read as reviews keep it, in JSON, under the same rules as `StoredClaim`.
struct StoredCorrection: Codable {
  private let technology: String?
  private let criterion: String?
  private let polarity: Polarity?
  private let comparand: String?
  private let relation: Relation?
  private let fact: StoredClaim.Fact?
  private let scope: String?
  private let without: [Review.Correction.Part]?

  /// Makes the stored form of a correction.
  init(_ correction: Review.Correction) {
    technology = correction.technology?.rawValue
    criterion = correction.criterion?.rawValue
    polarity = correction.polarity
    comparand = correction.comparand?.rawValue
    relation = correction.relation
    fact = correction.fact.map(StoredClaim.Fact.init)
    scope = correction.scope
    without = correction.without
  }

  /// The correction.
  var correction: Review.Correction {
    Review.Correction(
      technology: technology.map(Technology.ID.init(rawValue:)),
      criterion: criterion.map(Criterion.ID.init(rawValue:)), polarity: polarity,
      comparand: comparand.map(Technology.ID.init(rawValue:)), relation: relation,
      fact: fact?.fact, scope: scope, without: without ?? [])
  }
}
