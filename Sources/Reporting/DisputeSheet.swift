import Claims

/// A dispute in full: the claims on each side, each once, and which of them contradict each other.
public struct DisputeSheet: Sendable {
  private let dispute: Dispute

  /// Makes the sheet of a dispute.
  public init(_ dispute: Dispute) { self.dispute = dispute }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    let about = "\(dispute.nature) · \(dispute.counts)"
    return [page.style.paint(dispute.heading, .strong)] + wrapped(about, to: page.width) + [""]
      + lines(of: dispute.pairs.map(\.a), sign: "+", .positive, on: page)
      + lines(of: dispute.pairs.map(\.b), sign: "−", .negative, on: page)
      + Dispute.Pair.lines(of: dispute.pairs, on: page)
  }

  private func lines(
    of claims: [CitedClaim], sign: String, _ tone: Style.Tone, on page: Page
  ) -> [String] {
    let card = Card(page)
    var shown: Set<Int64> = []
    return claims.filter { shown.insert($0.id).inserted }.flatMap {
      card.quotation($0, sign: sign, tone, place: $0.place) + [""]
    }
  }
}

extension Dispute.Pair: Record {
  /// The members of a pair: stable, fields are only ever added.
  public static var fields: [Field<Dispute.Pair>] {
    [
      Field("a", parts: CitedClaim.fields) { $0.a },
      Field("b", parts: CitedClaim.fields) { $0.b },
      Field("force") { .string($0.force.rawValue) },
      Field("reach") { .string($0.reach.rawValue) },
      Field("reason") { .string($0.reason) },
    ]
  }

  /// The numbers of both claims, and how and why they contradict each other.
  public static var columns: [Column<Dispute.Pair>] {
    [
      Column("claim", .trailing) { String($0.a.id) },
      Column("against", .trailing) { String($0.b.id) },
      Column("force") { $0.force.rawValue },
      Column("reach") { $0.reach == .self ? "within one article" : "" },
      Column("why", share: 1) { $0.reason },
    ]
  }
}

extension CitedClaim {
  /// The number, and the headings above it but for the title.
  fileprivate var place: String {
    let headings = claim.heading.filter { $0 != source.title }.joined(separator: " › ")
    return headings.isEmpty ? "claim \(id)" : "claim \(id) · \(headings)"
  }
}
