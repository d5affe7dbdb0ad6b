/// All that is said for and against one point.
public struct Dispute: Hashable, Sendable {
  /// In what respect two claims cannot both be right.
  public enum Kind: String, Sendable, CaseIterable {
    /// One praises, one blames.
    case polarity
    /// Two rankings of the same two technologies differ.
    case comparison
    /// A property is asserted and denied, or two properties exclude each other.
    case fact
    /// Two numbers for one measure are too far apart.
    case quantity
    /// Two technologies are each called *the* choice for one criterion, or one is called made for two
    /// uses that are opposites.
    case recommendation
  }

  /// Whether both sides speak of the same case.
  public enum Force: String, Sendable, CaseIterable {
    /// They do: both cannot be right.
    case direct
    /// Each sets its own condition: both may be right.
    case conditional
    /// Years or versions lie between them: the older one may be outdated.
    case temporal
  }

  /// Whether articles contradict each other, or one contradicts itself.
  public enum Reach: String, Sendable, CaseIterable {
    /// Two articles.
    case cross
    /// One article.
    case `self`
  }

  /// Two claims that contradict each other.
  public struct Pair: Hashable, Sendable {
    /// The claim on the side of the dispute that is *for*.
    public let a: CitedClaim
    /// The claim on the side that is *against*.
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

  /// The technology in question; for rival recommendations the one that side *for* recommends.
  public let technology: Technology.ID
  /// What is judged.
  public let criterion: Criterion.ID
  /// The rival, for comparisons and for recommendations of two technologies.
  public let comparand: Technology.ID?
  /// In what respect the sides cannot both be right.
  public let kind: Kind
  /// The point at issue in a few words: `is a programming language`, `packages in the registry`,
  /// or `nil` where technology and criterion say it all.
  public let point: String?
  /// The force of its surest pair.
  public let force: Force
  /// Two articles as soon as one of its pairs is between two, else one.
  public let reach: Reach
  /// Who is for it: praises, asserts, gives the larger number.
  public let support: Support
  /// Who is against it.
  public let opposition: Support
  /// Its pairs, the surest first, as far as different witnesses make them; never empty.
  public let pairs: [Pair]
  /// The independent witnesses on the weaker side, without those whose every pair is more likely wrong
  /// than right; none where even the surest pair is.
  public let weight: Int

  /// Makes a dispute from its pairs, the surest first.
  ///
  /// - Precondition: `pairs` is not empty.
  public init(
    technology: Technology.ID, criterion: Criterion.ID, comparand: Technology.ID? = nil,
    kind: Kind, point: String? = nil, support: Support, opposition: Support, pairs: [Pair]
  ) {
    precondition(!pairs.isEmpty, "a dispute has at least one pair")
    self.technology = technology
    self.criterion = criterion
    self.comparand = comparand
    self.kind = kind
    self.point = point
    self.force = pairs[0].force
    self.reach = pairs.contains { $0.reach == .cross } ? .cross : .self
    self.support = support
    self.opposition = opposition
    self.pairs = pairs
    weight =
      pairs[0].isDoubtful
      ? 0
      : min(
        support.witnesses - pairs.countOfDoubtful(\.a),
        opposition.witnesses - pairs.countOfDoubtful(\.b))
  }

  /// How sure a reader can be of its surest pair.
  public var confidence: Double { pairs[0].confidence }

  /// Whether even its surest pair is more likely wrong than right.
  public var isDoubtful: Bool { pairs[0].isDoubtful }
}

extension Dispute.Pair {
  /// Whether it is more likely wrong than right.
  public var isDoubtful: Bool { confidence < 0.5 }
}

extension Sequence where Element == Dispute.Pair {
  /// How many witnesses of one side take part in doubtful pairs alone.
  fileprivate func countOfDoubtful(_ side: (Element) -> CitedClaim) -> Int {
    let certain = Set(filter { !$0.isDoubtful }.map { side($0).witness })
    return Set(map { side($0).witness }).subtracting(certain).count
  }
}
