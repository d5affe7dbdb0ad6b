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
