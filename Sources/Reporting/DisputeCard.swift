import Claims

/// A dispute at one glance: what it is about, how many stand on each side, and the clearest quote of
/// each.
public struct DisputeCard: Sendable {
  private let dispute: Dispute
  private let rank: Int

  /// Makes the card of the dispute at a place in the list, from 1.
  public init(_ dispute: Dispute, rank: Int) {
    self.dispute = dispute
    self.rank = rank
  }

  /// Returns the lines of the card.
  public func lines(on page: Page) -> [String] {
    let card = Card(page, rank: rank)
    return card.head(dispute.heading, dispute.nature)
      + card.line(dispute.counts, .plain)
      + zip(dispute.answers, dispute.sides).flatMap { card.quotation($0.claims[0], on: $1) }
      + card.foot(dispute.reason, more: "crosscheck show \(dispute.key)")
  }
}

extension Dispute {
  /// What the dispute is about.
  public var heading: String {
    switch kind {
    case .polarity: "\(technology) · \(criterion)"
    case .comparison: "\(technology) ahead of \(comparand ?? "another") · \(criterion)"
    case .recommendation:
      comparand.map { "\(technology) or \($0) · the choice for \(criterion)" }
        ?? "\(technology) · for \(point ?? criterion.rawValue)"
    case .fact, .quantity: "\(technology) · \(point ?? criterion.rawValue)"
    }
  }

  /// `fact · direct`, whether one article contradicts itself, and whether it is doubtful.
  var nature: String {
    let words =
      [kind.rawValue, force.spoken]
      + (reach == .self ? ["within one article"] : []) + (isDoubtful ? ["doubtful"] : [])
    return words.joined(separator: " · ")
  }

  /// Why the first two claims contradict each other, and whether one article says both where others
  /// contradict each other, too.
  var reason: String {
    let isOfOne = reach == .cross && pairs[0].reach == .self
    return pairs[0].reason + (isOfOne ? "; one article says both" : "")
  }

  /// How many stand on each side.
  var counts: String {
    zip(sides, answers).map { "\($0.words): \($1.support.words)" }.joined(separator: " · ")
  }
}
