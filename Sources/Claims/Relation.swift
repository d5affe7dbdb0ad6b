/// How a technology stands to another one, seen from the first.
public enum Relation: String, Codable, Sendable, CaseIterable {
  /// The technology is ahead of its comparand.
  case better
  /// The technology is behind its comparand.
  case worse
  /// Neither is ahead.
  case equal

  /// How a technology stands of which a sentence says so by praise, blame or neither.
  public init(_ polarity: Polarity) {
    switch polarity {
    case .positive: self = .better
    case .negative: self = .worse
    case .neutral: self = .equal
    }
  }

  /// Which way it counts for the technology.
  public var polarity: Polarity {
    switch self {
    case .better: .positive
    case .worse: .negative
    case .equal: .neutral
    }
  }

  /// The relation seen from the comparand.
  public var reversed: Relation {
    switch self {
    case .better: .worse
    case .worse: .better
    case .equal: .equal
    }
  }
}
