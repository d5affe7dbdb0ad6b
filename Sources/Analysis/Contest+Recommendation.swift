import Claims

extension Contest {
  /// One technology called *the* choice for a criterion, against a rival called so.
  static func recommendations(among claims: [Statement], rivals: Rivals) -> [Contest] {
    let praised = claims.lazy.filter {
      $0.claim.isRecommendation && $0.claim.polarity == .positive
    }
    return Dictionary(grouping: praised, by: \.claim.criterion).flatMap { criterion, claims in
      choices(for: criterion, among: claims, rivals: rivals)
    }
  }

  private static func choices(
    for criterion: Criterion.ID, among claims: [Statement], rivals: Rivals
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
