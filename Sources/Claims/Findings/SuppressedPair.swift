/// Two claims that point opposite ways and are no contradiction.
public struct SuppressedPair: Hashable, Sendable {
  /// In what respect they point opposite ways.
  public let kind: Dispute.Kind
  /// The claim on the side *for*.
  public let a: CitedClaim
  /// The claim on the side *against*.
  public let b: CitedClaim
  /// Why they are no contradiction.
  public let suppression: Suppression

  /// Makes a pair.
  public init(kind: Dispute.Kind, a: CitedClaim, b: CitedClaim, suppression: Suppression) {
    self.kind = kind
    self.a = a
    self.b = b
    self.suppression = suppression
  }
}
