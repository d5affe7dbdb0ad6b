/// A number that an article gives, and what it counts.
public struct Quantity: Hashable, Sendable {
  /// What is counted or measured, normalised: `packages in the registry`, `created in year`.
  public let measure: String
  /// The number, in units of one.
  public let value: Double

  /// Makes a quantity.
  public init(measure: String, value: Double) {
    self.measure = measure
    self.value = value
  }
}
