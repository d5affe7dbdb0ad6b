/// What a claim says of whom, and where, in numbers that hold within one knowledge base: enough to
/// tell whether two claims contradict each other at all.
public struct Stance: Hashable, Sendable {
  let technology: Int64
  let criterion: Int64
  let polarity: Int64
  let comparand: Int64?
  let relation: Int64?
  /// Where the claim lies, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>

  /// Whether one praises where the other blames, or ranks the same two technologies the other way
  /// round.
  public func contradicts(_ other: Stance) -> Bool {
    guard criterion == other.criterion else { return false }
    if let comparand, let relation, let otherComparand = other.comparand,
      let otherRelation = other.relation
    {
      if (technology, comparand) == (other.technology, otherComparand) {
        return relation * otherRelation < 0
      }
      if (technology, comparand) == (otherComparand, other.technology) {
        return relation * otherRelation > 0
      }
    }
    return technology == other.technology && polarity * other.polarity < 0
  }

  /// Whether both judge the same technology on the same criterion alike.
  func agrees(with other: Stance) -> Bool {
    (technology, criterion, polarity) == (other.technology, other.criterion, other.polarity)
  }
}
