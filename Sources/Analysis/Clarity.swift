import Claims

/// How sure a reader can be that two claims contradict each other.
///
/// A product: both claims must be read right, and both must speak of the same matter; whatever the
/// reader must take on trust besides makes it smaller.
struct Clarity {
  /// In millionths, so that the order of pairs is the same on every machine.
  let millionths: Int

  init(
    _ a: Statement, _ b: Statement, in kind: Dispute.Kind, _ force: Dispute.Force,
    _ reach: Dispute.Reach
  ) {
    var product = a.certainty * b.certainty
    func weigh(_ thousandths: Int) { product = product * thousandths / 1000 }
    weigh(Self.share(a, b, in: kind))
    for statement in [a, b] {
      if statement.claim.isHedged { weigh(700) }
      if kind == .polarity, statement.isAside { weigh(800) }
      if !statement.namesTechnology { weigh(800) }
      if kind == .comparison, !statement.namesComparand { weigh(800) }
      if statement.claim.quoteLength > Self.longQuote { weigh(850) }
    }
    if reach == .self { weigh(kind == .polarity ? 600 : 800) }
    switch force {
    case .direct: break
    case .conditional: weigh(700)
    case .temporal: weigh(600)
    }
    millionths = product
  }

  /// In UTF-8 bytes: two lines, in which a reader has to look for what is meant.
  private static let longQuote = 160

  /// The share of pairs of such a sort that annotators called a contradiction, in thousandths.
  private static func share(_ a: Statement, _ b: Statement, in kind: Dispute.Kind) -> Int {
    switch kind {
    case .fact: 900
    case .quantity: a.claim.quantity?.isReading == true ? 400 : 900
    case .comparison, .recommendation: min(800, Affinity(a, b).share + 200)
    case .polarity: Affinity(a, b).share
    }
  }
}
