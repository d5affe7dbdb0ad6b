import Claims

extension Claim {
  /// Whether two claims answer one question otherwise, whatever their conditions: one denies what the
  /// other asserts, ranks the same two technologies in another way, or praises what the other blames.
  public func contradicts(_ other: Claim) -> Bool {
    if let fact, let otherFact = other.fact, technology == other.technology,
      fact.property == otherFact.property
    {
      return fact.isDenied != otherFact.isDenied
    }
    if let ranking = Ranking(of: self), ranking == Ranking(of: other) {
      return relation(of: ranking.first) != other.relation(of: ranking.first)
    }
    return technology == other.technology && criterion == other.criterion
      && polarity != .neutral && polarity == other.polarity.reversed
  }
}
