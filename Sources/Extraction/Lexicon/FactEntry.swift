import Claims
import SeedTables

/// A property that the lexicons know.
struct FactEntry: Sendable {
  let property: String
  let criterion: Criterion.ID
  let polarity: Polarity
  let exclusionGroup: String?
  /// Where the lexicons list it.
  let place: SeedPlace

  /// Whether it tells of which kind a technology is; a thing is of one kind only.
  var isKind: Bool { exclusionGroup == "kind" }

  /// Whether it tells what a technology is, rather than what it has or does.
  var isNominal: Bool { Fact.noun(of: property) != nil }
}
