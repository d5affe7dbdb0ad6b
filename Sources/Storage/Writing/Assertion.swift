/// What a claim says, whatever its words, its condition and its doubts, in numbers that hold within one
/// knowledge base. Two claims say the same where their assertions are equal.
public struct Assertion: Hashable, Sendable {
  let technology: Int64
  let criterion: Int64
  let polarity: Int64
  let comparand: Int64?
  let relation: Int64?
  let property: Int64?
  let isDenied: Int64?
  let measure: Int64?
  let value: Double?

  /// Whether both answer one question otherwise: one praises what the other blames, ranks the same two
  /// technologies in another way, or denies what the other asserts.
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
        return relation != other.relation.map(-)
      }
    }
    return technology == other.technology && polarity * other.polarity < 0
  }
}
