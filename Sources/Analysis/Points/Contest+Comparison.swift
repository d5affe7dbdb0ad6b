import Claims

extension Contest {
  /// One technology ahead of another, against behind it or level with it.
  static func comparisons(among claims: [ComparableClaim]) -> [Contest] {
    let comparisons = claims.lazy.filter { $0.claim.comparison != nil }
    return Dictionary(grouping: comparisons) { Ranking(of: $0.claim) }.compactMap { key, claims in
      guard let ranking = key else { return nil }
      return comparison(on: ranking, among: claims)
    }
  }

  /// The side *for* says that a technology is ahead: the first by name of whom anybody says so.
  private static func comparison(on ranking: Ranking, among claims: [ComparableClaim]) -> Contest {
    let firstLeads = claims.contains { $0.claim.relation(of: ranking.first) == .better }
    let leader = firstLeads ? ranking.first : ranking.second
    return Contest(
      kind: .comparison, technology: leader, criterion: ranking.criterion,
      comparand: firstLeads ? ranking.second : ranking.first,
      support: claims.filter { $0.claim.relation(of: leader) == .better },
      opposition: claims.filter { $0.claim.relation(of: leader) != .better })
  }
}
