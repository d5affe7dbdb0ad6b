/// Which way a claim counts for a reader who cares about its criterion.
public enum Polarity: String, Codable, Sendable, CaseIterable {
  /// It counts for the technology.
  case positive
  /// It counts against the technology.
  case negative
  /// A plain fact, or praise and blame in balance.
  case neutral

  /// The polarity under a negation: praise becomes blame and blame praise.
  public var reversed: Polarity {
    switch self {
    case .positive: .negative
    case .negative: .positive
    case .neutral: .neutral
    }
  }
}
