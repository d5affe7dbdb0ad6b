/// How one sentence ranks a technology against another.
public struct Comparison: Hashable, Sendable {
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
