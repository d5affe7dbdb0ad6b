import Claims

/// A property that the lexicons know.
struct FactEntry: Sendable {
  let property: String
  let criterion: Criterion.ID
  let polarity: Polarity
  let exclusionGroup: String?
  /// Where the lexicons list it.
  let place: SeedPlace
}
