import Claims
import SeedTables

/// A phrase of praise or blame, whatever it is about.
struct Opinion: Sendable {
  /// Which way it counts.
  enum Value: String, CaseIterable, Sendable {
    case positive
    case negative
    /// Praise only as a predicate: “is light”, not “a light client”.
    case positivePredicate = "positive-predicate"
    /// Blame only as a predicate: “is complex”, not “complex apps”.
    case negativePredicate = "negative-predicate"
    /// There is much of it, which is good or bad as the thing is.
    case more
    /// There is little of it.
    case less
  }

  let value: Value
  /// What it speaks of where it stands alone: `easy` of the learning curve.
  let criterion: Criterion.ID?
  /// Where the lexicons list it.
  let place: SeedPlace
}
