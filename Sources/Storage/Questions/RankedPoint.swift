import Claims

/// A point, and in what respect claims agree or differ on it, with the number of witnesses by which
/// it is ranked.
public struct RankedPoint: Hashable, Sendable {
  /// The point.
  public let point: Point
  /// In what respect.
  public let kind: Dispute.Kind
  /// The witnesses that make it weighty: of a contested point those of its weaker side, of an
  /// agreed one those of its best-supported answer.
  public let witnesses: Int

  /// Makes a ranked point.
  public init(point: Point, kind: Dispute.Kind, witnesses: Int) {
    self.point = point
    self.kind = kind
    self.witnesses = witnesses
  }
}
