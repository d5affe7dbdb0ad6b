import Claims

/// What a person said of a claim, as “export” writes it.
struct ExportedReview: Decodable {
  let article: String
  let verdict: Review.Verdict
  let technology: String?
  let criterion: String?
  let polarity: Polarity?
  let comparand: String?
  let relation: Relation?
  let fact: String?
  let group: String?
  let denied: Bool?
  let scope: String?
  let without: [Review.Correction.Part]?
  let note: String?
  let date: String
  let before: [String]
  let after: [String]
  let claim: ClaimLine

  func review() throws -> Review {
    Review(
      article: article, claim: try claim.restored(),
      surroundings: Surroundings(before: before, after: after), verdict: verdict,
      correction: Review.Correction(
        technology: technology.map(Technology.ID.init(rawValue:)),
        criterion: criterion.map(Criterion.ID.init(rawValue:)), polarity: polarity,
        comparand: comparand.map(Technology.ID.init(rawValue:)), relation: relation,
        fact: fact.map { Fact($0, isDenied: denied ?? false, exclusionGroup: group) },
        scope: scope, without: without ?? []),
      note: note, date: date)
  }
}
