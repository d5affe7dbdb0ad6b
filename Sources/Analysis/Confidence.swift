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
    _ a: Statement, _ b: Statement, in kind: Dispute.Kind, _ force: Dispute.Force,
    _ reach: Dispute.Reach, contraries: (a: Int, b: Int) = (0, 0)
  ) {
    var doubts = [Doubt(a, b, in: kind)]
    for (statement, contraries) in [(a, contraries.a), (b, contraries.b)] {
      doubts.append(.misread(statement.cited.id, certainty: statement.certainty))
      if kind.isJudgement, contraries > 0 {
        doubts.append(.contrary(statement.cited.id, times: contraries))
      }
      if statement.claim.isHedged { doubts.append(.hedged(statement.cited.id)) }
      if kind == .polarity, statement.isAside { doubts.append(.aside(statement.cited.id)) }
      if kind == .polarity, statement.tellsOfChange { doubts.append(.change(statement.cited.id)) }
      if kind == .polarity, statement.judgesAgainstItsRanking {
        doubts.append(.torn(statement.cited.id))
      }
      if kind == .recommendation, a.claim.technology != b.claim.technology,
        statement.choice?.leavesRoom == true
      {
        doubts.append(.room(statement.cited.id))
      }
      if !statement.namesTechnology { doubts.append(.unnamed(statement.cited.id)) }
      if kind == .comparison, !statement.namesComparand {
        doubts.append(.unnamedRival(statement.cited.id))
      }
    }
    if reach == .self { doubts.append(.oneArticle) }
    switch force {
    case .direct: break
    case .conditional: doubts.append(.conditions)
    case .temporal: doubts.append(.years)
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
