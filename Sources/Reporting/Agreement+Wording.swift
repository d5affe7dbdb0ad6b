import Claims

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
