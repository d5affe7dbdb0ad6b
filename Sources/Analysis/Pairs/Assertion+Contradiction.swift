import Claims

extension Assertion {
  /// Whether two answer one question otherwise: one denies what the other asserts, ranks the same two
  /// technologies in another way, or praises what the other blames.
  public func contradicts(_ other: Assertion) -> Bool {
    if let property, technology == other.technology, property == other.property {
      return isDenied != other.isDenied
    }
    guard criterion == other.criterion else { return false }
    if let comparand, let otherComparand = other.comparand {
      if (technology, comparand) == (other.technology, otherComparand) {
        return relation != other.relation
      }
      if (technology, comparand) == (otherComparand, other.technology) {
        return relation != other.relation?.reversed
      }
    }
    return technology == other.technology && polarity != .neutral
      && polarity == other.polarity.reversed
  }
}
