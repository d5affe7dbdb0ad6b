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

/// How one sentence ranks a technology against another.
public struct Comparison: Hashable, Codable, Sendable {
  /// Seen from the claim's technology. A relation without a comparand cannot be written.
  public let relation: Relation
  /// The other technology.
  public let comparand: Technology.ID

  /// Makes a comparison.
  public init(_ relation: Relation, than comparand: Technology.ID) {
    self.relation = relation
    self.comparand = comparand
  }
}
