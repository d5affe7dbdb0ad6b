import Claims

/// A dispute in full: every pair of claims that contradict each other, and why.
public struct DisputeSheet: Sendable {
  private let dispute: Dispute

  /// Makes the sheet of a dispute.
  public init(_ dispute: Dispute) { self.dispute = dispute }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    let head = page.style.paint(dispute.heading, .strong)
    let about = [dispute.nature, dispute.counts, counted(dispute.pairs.count, "pair")]
    let pairs = dispute.pairs.enumerated().map { lines(of: $1, number: $0 + 1, on: page) }
    return [head] + wrapped(about.joined(separator: " · "), to: page.width) + [""]
      + pairs.joined(separator: [""])
  }

  private func lines(of pair: Dispute.Pair, number: Int, on page: Page) -> [String] {
    let card = Card(page, rank: number)
    let reach = pair.reach == .self ? " · within one article" : ""
    return card.head(pair.reason, pair.force.rawValue + reach)
      + card.quotation(pair.a, sign: "+", .positive)
      + card.line("  claim \(pair.a.id)\(pair.a.place)", .faint)
      + card.quotation(pair.b, sign: "−", .negative)
      + card.line("  claim \(pair.b.id)\(pair.b.place)", .faint)
  }
}

extension CitedClaim {
  /// The headings above it.
  fileprivate var place: String {
    claim.heading.isEmpty ? "" : " · under " + claim.heading.joined(separator: " › ")
  }
}
