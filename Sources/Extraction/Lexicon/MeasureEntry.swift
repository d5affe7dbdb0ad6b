import Claims
import SeedTables

/// What a number in front of a noun counts.
struct MeasureEntry: Sendable {
  let measure: String
  let criterion: Criterion.ID
  let polarity: Polarity
  /// Where the lexicons list it.
  let place: SeedPlace
}
