import Claims

/// An agreement at one glance: what articles agree on, how many do, and the clearest two of them.
public struct AgreementCard: Sendable {
  private let agreement: Agreement
  private let rank: Int

  /// Makes the card of the agreement at a place in the list, from 1.
  public init(_ agreement: Agreement, rank: Int) {
    self.agreement = agreement
    self.rank = rank
  }

  /// Returns the lines of the card.
  public func lines(on page: Page) -> [String] {
    let card = Card(page, rank: rank)
    let remark = (agreement.isThin ? "thin · " : "") + agreement.support.words
    return card.head(agreement.heading, remark)
      + agreement.clearestPair.flatMap {
        card.quotation($0, on: agreement.side(of: $0))
      }
      + (agreement.opposition.map { card.line($0, .faint) } ?? [])
  }
}
