import Claims

/// How sure a reader can be that two claims contradict each other.
///
/// A product of shares: both claims must be read right, and both must speak of the same matter;
/// whatever else speaks against it makes it smaller. A regression over some fifty signs, among them
/// rules, roles of evidence and single words, foretold no better what readers say (`Tools/pairs.py`).
struct Confidence: Comparable {
  /// The product in millionths: its order is the same on every machine.
  let millionths: Int
  /// The share of pairs like this one that a reader would sign, from 0 to 1.
  let share: Double
  /// What makes it less than certain, the weightiest first.
  let doubts: [Doubt]

  /// Weighs what speaks against a pair.
  ///
  /// - Parameter contraries: How often each of the two articles says the opposite besides.
  init(
    _ a: ComparableClaim, _ b: ComparableClaim, in kind: Dispute.Kind, _ force: Dispute.Force,
    _ reach: Dispute.Reach, contraries: (a: Int, b: Int) = (0, 0)
  ) {
    var doubts = [Doubt(a, b, in: kind)]
    for (comparable, contraries) in [(a, contraries.a), (b, contraries.b)] {
      doubts.append(.misread(comparable.cited.id, certainty: comparable.certainty))
      if kind.isJudgement, contraries > 0 {
        doubts.append(.contrary(comparable.cited.id, times: contraries))
      }
      if comparable.claim.isHedged { doubts.append(.hedged(comparable.cited.id)) }
      if kind == .polarity, comparable.isAside { doubts.append(.aside(comparable.cited.id)) }
      if kind == .polarity, comparable.tellsOfChange { doubts.append(.change(comparable.cited.id)) }
      if kind == .polarity, comparable.judgesAgainstItsRanking {
        doubts.append(.torn(comparable.cited.id))
      }
      if kind == .recommendation, a.claim.technology != b.claim.technology,
        comparable.choice?.leavesRoom == true
      {
        doubts.append(.room(comparable.cited.id))
      }
      if !comparable.namesTechnology { doubts.append(.unnamed(comparable.cited.id)) }
      if kind == .comparison, !comparable.namesComparand {
        doubts.append(.unnamedRival(comparable.cited.id))
      }
    }
    if reach == .self { doubts.append(.oneArticle) }
    switch force {
    case .direct: break
    case .conditional: doubts.append(.conditions)
    case .temporal: doubts.append(kind == .quantity && a.leavesRoom(beside: b) ? .bound : .years)
    }
    // In this order, equal shares give equal products, whichever claim each comes from.
    self.doubts = doubts.filter { $0.share < 1000 }.sorted { $0.share < $1.share }
    millionths = self.doubts.reduce(1_000_000) { $0 * $1.share / 1000 }
    share = min(Self.signed(millionths), Double(min(a.certainty, b.certainty)) / 1000)
  }

  /// How many of the pairs of so many millionths readers sign: a logistic curve over the logarithm,
  /// whose slope of 2, measured as 1.8, makes it a quotient of squares.
  private static func signed(_ millionths: Int) -> Double {
    let square = Double(millionths * millionths)
    return square / (square + Double(even * even))
  }

  /// Readers sign half of the pairs of so many millionths.
  private static let even = 250_000

  static func == (a: Confidence, b: Confidence) -> Bool {
    (a.share, a.millionths) == (b.share, b.millionths)
  }

  static func < (a: Confidence, b: Confidence) -> Bool {
    (a.share, a.millionths) < (b.share, b.millionths)
  }
}
