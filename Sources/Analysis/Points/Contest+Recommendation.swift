import Claims

extension Contest {
  /// One technology called *the* choice for a criterion, against a rival called so.
  static func recommendations(among claims: [ComparableClaim], rivals: Rivals) -> [Contest] {
    let praised = claims.lazy.filter {
      $0.claim.isRecommendation && $0.claim.polarity == .positive && $0.choosesItself
    }
    return Dictionary(grouping: praised, by: \.claim.criterion).flatMap { criterion, claims in
      choices(for: criterion, among: claims, rivals: rivals)
    }
      + (claims.first?.phrasebook.opposites ?? [:]).flatMap { other, one in
        purposes(one, other, among: Array(praised))
      }
  }

  /// One technology called made for one use, against made for the opposite one.
  private static func purposes(
    _ one: Criterion.ID, _ other: Criterion.ID, among claims: [ComparableClaim]
  ) -> [Contest] {
    let exclusive = claims.filter {
      ($0.claim.criterion == one || $0.claim.criterion == other)
        && ($0.choice == .best || $0.choice == .purpose)
    }
    return Dictionary(grouping: exclusive, by: \.claim.technology).map { technology, claims in
      Contest(
        kind: .recommendation, technology: technology, criterion: one, point: "\(one) or \(other)",
        support: claims.filter { $0.claim.criterion == one },
        opposition: claims.filter { $0.claim.criterion == other })
    }
  }

  private static func choices(
    for criterion: Criterion.ID, among claims: [ComparableClaim], rivals: Rivals
  ) -> [Contest] {
    let byTechnology = Dictionary(grouping: claims, by: \.claim.technology)
      .sorted { $0.key < $1.key }
    return byTechnology.indices.flatMap { index in
      byTechnology[(index + 1)...].compactMap { other in
        let one = byTechnology[index]
        guard rivals.contains(one.key, other.key) else { return nil }
        return Contest(
          kind: .recommendation, technology: one.key, criterion: criterion,
          comparand: other.key, support: one.value, opposition: other.value)
      }
    }
  }
}
