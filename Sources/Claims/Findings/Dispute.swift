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
    /// Years or versions lie between them, or one number is a bound that leaves room for the other: the
    /// older one may be outdated.
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

  /// One of the answers that articles give to what is disputed.
  public struct Answer: Hashable, Sendable {
    /// The claims that give it and stand against another answer, those of the surest pair first; never
    /// empty.
    public let claims: [CitedClaim]
    /// Who gives it, whether against another one or not.
    public let support: Support

    /// Makes an answer; a claim that stands in several pairs is heard once.
    public init(claims: [CitedClaim], support: Support) {
      precondition(!claims.isEmpty, "an answer is given by somebody")
      var heard: Set<CitedClaim.ID> = []
      self.claims = claims.filter { heard.insert($0.id).inserted }
      self.support = support
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
  /// The point at issue in a few words: `is a framework or a library`, `packages in the registry`,
  /// or `nil` where technology and criterion say it all.
  public let point: String?
  /// The exclusion group of the facts at issue, `kind`: it stays when a further answer is given. `nil`
  /// where the point is not one of several that exclude each other.
  public let question: String?
  /// What articles answer: two sides, or as many of several facts that exclude each other as are
  /// stated, those asserted before those denied, then those with most witnesses first.
  public let answers: [Answer]
  /// The force of its surest pair.
  public let force: Force
  /// Two articles as soon as one of its pairs is between two, else one.
  public let reach: Reach
  /// Its pairs, the surest first, as far as different witnesses make them; never empty.
  public let pairs: [Pair]
  /// The independent witnesses on the weaker side, or for the second of several answers, without those
  /// whose every pair is more likely wrong than right; none where even the surest pair is.
  public let weight: Int

  /// Makes a dispute from its pairs, the surest first.
  ///
  /// - Precondition: `pairs` is not empty, and there are at least two `answers`.
  public init(
    technology: Technology.ID, criterion: Criterion.ID, comparand: Technology.ID? = nil,
    kind: Kind, point: String? = nil, question: String? = nil, answers: [Answer], pairs: [Pair]
  ) {
    precondition(!pairs.isEmpty, "a dispute has at least one pair")
    precondition(answers.count >= 2, "a dispute has at least two answers")
    self.technology = technology
    self.criterion = criterion
    self.comparand = comparand
    self.kind = kind
    self.point = point
    self.question = question
    self.answers = answers
    self.force = pairs[0].force
    self.reach = pairs.contains { $0.reach == .cross } ? .cross : .self
    self.pairs = pairs
    let certain = pairs.certainClaims
    weight =
      pairs[0].isDoubtful ? 0 : answers.map { $0.witnesses(among: certain) }.sorted(by: >)[1]
  }

  /// Makes a dispute of two sides, which the pairs have as `a` and `b`.
  ///
  /// - Precondition: `pairs` is not empty.
  public init(
    technology: Technology.ID, criterion: Criterion.ID, comparand: Technology.ID? = nil,
    kind: Kind, point: String? = nil, support: Support, opposition: Support, pairs: [Pair]
  ) {
    self.init(
      technology: technology, criterion: criterion, comparand: comparand, kind: kind, point: point,
      answers: [
        Answer(claims: pairs.map(\.a), support: support),
        Answer(claims: pairs.map(\.b), support: opposition),
      ], pairs: pairs)
  }

  /// Who is for it: praises, asserts, gives the larger number, or the first of several answers.
  public var support: Support { answers[0].support }

  /// Who is against it; of several answers the one that most others give.
  public var opposition: Support {
    answers.dropFirst().map(\.support).max {
      ($0.witnesses, $0.articles) < ($1.witnesses, $1.articles)
    } ?? support
  }

  /// How sure a reader can be of its surest pair.
  public var confidence: Double { pairs[0].confidence }

  /// Whether even its surest pair is more likely wrong than right.
  public var isDoubtful: Bool { pairs[0].isDoubtful }
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
  fileprivate var certainClaims: Set<CitedClaim.ID> {
    reduce(into: []) { claims, pair in
      if !pair.isDoubtful { claims.formUnion([pair.a.id, pair.b.id]) }
    }
  }
}

extension Dispute.Answer {
  /// How many witnesses give it, without those of whose claims here none is certain.
  fileprivate func witnesses(among certain: Set<CitedClaim.ID>) -> Int {
    var (sure, all): (Set<Int64>, Set<Int64>) = ([], [])
    for claim in claims {
      all.insert(claim.witness)
      if certain.contains(claim.id) { sure.insert(claim.witness) }
    }
    return support.witnesses - all.subtracting(sure).count
  }
}
