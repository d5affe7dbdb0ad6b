extension Dispute {
  /// Two claims that contradict each other.
  public struct Pair: Hashable, Sendable {
    /// The claim on the side of the dispute that is *for*, or of the earlier one of several answers.
    public let a: CitedClaim
    /// The claim on the other side.
    public let b: CitedClaim
    /// Whether both speak of the same case.
    public let force: Force
    /// Two articles or one.
    public let reach: Reach
    /// Why they contradict each other, in words.
    public let reason: String
    /// How sure a reader can be of it, from 0 to 1: the product of what each doubt leaves. Pairs are in order
    /// of their confidence; between equal ones it decides.
    public let clarity: Double
    /// The share of pairs like this one that a reader would sign as a contradiction, from 0 to 1.
    public let confidence: Double
    /// What makes it less than certain, in words, the weightiest first.
    public let doubts: [String]

    /// Makes a pair.
    public init(
      a: CitedClaim, b: CitedClaim, force: Force, reach: Reach, reason: String, clarity: Double,
      confidence: Double, doubts: [String] = []
    ) {
      self.a = a
      self.b = b
      self.force = force
      self.reach = reach
      self.reason = reason
      self.clarity = clarity
      self.confidence = confidence
      self.doubts = doubts
    }
  }
}

extension Dispute.Pair {
  /// Whether it is more likely wrong than right.
  public var isDoubtful: Bool { Self.isDoubtful(at: confidence) }

  /// Whether a pair of which a reader can be so sure is more likely wrong than right.
  public static func isDoubtful(at confidence: Double) -> Bool { confidence < 0.5 }

  /// The pair with its claims on the other sides.
  public var turned: Dispute.Pair {
    .init(
      a: b, b: a, force: force, reach: reach, reason: reason, clarity: clarity,
      confidence: confidence, doubts: doubts)
  }
}

extension Sequence where Element == Dispute.Pair {
  /// The claims that take part in pairs which are not doubtful.
  var certainClaims: Set<CitedClaim.ID> {
    reduce(into: []) { claims, pair in
      if !pair.isDoubtful { claims.formUnion([pair.a.id, pair.b.id]) }
    }
  }
}
