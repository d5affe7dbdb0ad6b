import Claims

extension Dispute: Finding {
  var matter: Point {
    switch kind {
    case .polarity, .fact, .quantity: .judgement(technology, criterion)
    case .comparison: Point(technology, against: comparand, on: criterion)
    case .recommendation: .choice(criterion)
    }
  }

  /// The independent witnesses on the weaker side.
  var weight: Int { min(support.witnesses, opposition.witnesses) }
}
