import Claims

extension Opinion.Value {
  /// Whether it praises or blames whatever it is said of.
  var isVerdict: Bool { self == .positive || self == .negative }

  /// Whether it only says how much there is of a thing.
  var isDegree: Bool { self == .more || self == .less }

  /// Whether it says that there is little good in a thing, or little of it.
  var isBlame: Bool { self == .negative || self == .negativePredicate || self == .less }

  /// Which way the opinion counts for a thing of this kind.
  func polarity(of kind: Cue.Kind) -> Polarity {
    switch self {
    case .positive, .positivePredicate: .positive
    case .negative, .negativePredicate: .negative
    case .more: kind.isUnwanted ? .negative : .positive
    case .less: kind.isUnwanted ? .positive : .negative
    }
  }
}
