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

extension Agreement {
  /// What the articles agree on.
  var heading: String { "\(technology) · \(criterion) · \(point)" }

  /// How many say the opposite, or `nil` where nobody does.
  var opposition: String? { dissent.articles == 0 ? nil : "against: \(dissent.words)" }

  /// What a claim stands for: where they agree on a ranking, for its side, whichever technology it is about.
  func side(of cited: CitedClaim) -> Side {
    guard let relation = cited.claim.relation(of: technology), comparand != nil else {
      return .vote(cited.claim.polarity)
    }
    return .vote(relation.polarity)
  }

  /// The clearest claim, and the clearest of another witness if there is one.
  var clearestPair: [CitedClaim] {
    guard let first = claims.first else { return [] }
    let second =
      claims.first { $0.witness != first.witness } ?? claims.first { $0.source != first.source }
    return [first] + [second].compactMap(\.self)
  }
}
