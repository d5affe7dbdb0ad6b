/// Why two claims that point opposite ways are no contradiction.
public enum Suppression: String, Sendable, CaseIterable {
  /// One article says both in one breath: it concedes a point, or states an exception.
  case concession
  /// Both stand in text that one article copied: the original contradicts itself, or nobody does.
  case copy
  /// Each compares the technology with another one, or chooses among others.
  case thirdTechnology = "third-technology"
  /// The dispute about the ranking or about the property lists the pair.
  case otherPoint = "other-point"
  /// A large choice, and the trouble of managing it: both come of the same thing.
  case tradeOff = "trade-off"
  /// Each states a property of its own, and the two do not touch.
  case differentProperties = "different-properties"
  /// The criterion gathers unlike things, and the two speak of different ones.
  case differentMatters = "different-matters"
  /// Each is recommended for a case of its own.
  case differentCases = "different-cases"
  /// Each is called fit for the same thing, and neither the better.
  case roomForBoth = "room-for-both"
  /// One property is a special case of the other: a framework and a web framework.
  case refinement
  /// The two numbers are close enough for rounding to explain.
  case closeNumbers = "close-numbers"
  /// One number is a bound, “at least”, that the other keeps.
  case bound
  /// One article gives two readings of a clock or a scale: it measured two things.
  case differentMeasurements = "different-measurements"

  /// Why, in words that follow “no contradiction:”.
  public var spoken: String {
    switch self {
    case .concession: "one article says both in one breath"
    case .copy: "both stand in one copied text"
    case .thirdTechnology: "each compares it with another technology"
    case .otherPoint: "the dispute about the ranking or the property lists it"
    case .tradeOff: "a large choice, and the trouble of managing it"
    case .differentProperties: "each states a property of its own"
    case .differentMatters: "the two speak of different matters"
    case .differentCases: "each is recommended for a case of its own"
    case .roomForBoth: "both may be fit for it"
    case .refinement: "one is a special case of the other"
    case .closeNumbers: "the numbers are close enough"
    case .bound: "one number is a bound that the other keeps"
    case .differentMeasurements: "one article measured two things"
    }
  }
}
