import Claims

/// A dispute at one glance: what it is about, how many stand on each side, and the clearest pair.
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
    let pair = dispute.pairs[0]
    return card.head(dispute.heading, dispute.nature)
      + card.line(dispute.counts, .plain)
      + card.quotation(pair.a, sign: "+", .positive)
      + card.quotation(pair.b, sign: "−", .negative)
      + card.foot(pair.reason, more: "crosscheck show \(dispute.key)")
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

  /// How many stand on each side.
  var counts: String {
    let (one, other) = sides
    return "\(one): \(support.words) · \(other): \(opposition.words)"
  }

  private var sides: (String, String) {
    switch kind {
    case .polarity, .comparison: ("for", "against")
    case .fact: rivalProperties ?? ("for", "against")
    case .recommendation:
      comparand.map { (technology.rawValue, $0.rawValue) }
        ?? ("for \(criterion)", "for \(pairs[0].b.claim.criterion)")
    case .quantity:
      (pairs[0].a.claim.quantity?.number ?? "more", pairs[0].b.claim.quantity?.number ?? "less")
    }
  }

  /// The two properties, where one side does not deny that of the other but states its own.
  private var rivalProperties: (String, String)? {
    guard let one = pairs[0].a.claim.fact, let other = pairs[0].b.claim.fact, !other.isDenied else {
      return nil
    }
    return (one.property, other.property)
  }
}
