import Claims
import Reporting

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

extension Review {
  /// The review with the statement that it is about.
  var exported: JSON {
    .object([
      .init("record", .string("review")), .init("article", .string(article)),
      .init("verdict", .string(verdict.rawValue)),
      .init("technology", .text(correction.technology?.rawValue)),
      .init("criterion", .text(correction.criterion?.rawValue)),
      .init("polarity", .text(correction.polarity?.rawValue)),
      .init("comparand", .text(correction.comparand?.rawValue)),
      .init("relation", .text(correction.relation?.rawValue)),
      .init("fact", .text(correction.fact?.property)),
      .init("group", .text(correction.fact?.exclusionGroup)),
      .init("denied", correction.fact.map { .bool($0.isDenied) } ?? .null),
      .init("scope", .text(correction.scope)),
      .init("without", .array(correction.without.map { .string($0.rawValue) })),
      .init("note", .text(note)),
      .init("date", .string(date)),
      .init("before", .array(surroundings.before.map(JSON.string))),
      .init("after", .array(surroundings.after.map(JSON.string))),
      .init("claim", claim.exported(from: article)),
    ])
  }
}
