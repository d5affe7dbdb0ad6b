import Claims

/// A dispute in full: for each answer one claim of each witness with what stands around it, that of the
/// surest pair first, then the most reliable ones, and which claims contradict each other.
public struct DisputeSheet: Sendable {
  private let dispute: Dispute
  private let context: @Sendable (CitedClaim) -> QuoteContext

  /// Makes the sheet of a dispute.
  ///
  /// - Parameter context: What stands around the quote of a claim.
  public init(_ dispute: Dispute, context: @escaping @Sendable (CitedClaim) -> QuoteContext) {
    self.dispute = dispute
    self.context = context
  }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    let about = "\(dispute.nature) · \(dispute.counts)"
    return wrapped(dispute.heading, to: page.width).map { page.style.paint($0, .strong) }
      + wrapped(about, to: page.width)
      + wrapped(dispute.certainty, to: page.width) + [""]
      + zip(dispute.answers, dispute.sides).flatMap { lines(of: $0, on: $1, page) }
      + PairTable(dispute.pairs).lines(on: page)
  }

  private func lines(of answer: Dispute.Answer, on side: Side, _ page: Page) -> [String] {
    let card = Card(page)
    let numbers = Dictionary(grouping: answer.claims, by: \.witness).mapValues { $0.map(\.id) }
    return answer.voices.flatMap { claim in
      card.quotation(
        claim, in: context(claim), on: side,
        place: claim.place(beside: numbers[claim.witness, default: []])) + [""]
    } + (answer.rest.map { card.line($0, .faint) + [""] } ?? [])
  }
}

extension CitedClaim {
  /// The number, the headings above it but for the title, and the other claims of its witness.
  fileprivate func place(beside claims: [Int64]) -> String {
    let others = claims.filter { $0 != id }.map(String.init).joined(separator: ", ")
    return ["claim \(id)", headings, others.isEmpty ? "" : "likewise \(others)"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
