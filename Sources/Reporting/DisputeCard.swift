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
