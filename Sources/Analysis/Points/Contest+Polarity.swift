import Claims

extension Contest {
  /// Praise against blame of one technology on one criterion.
  static func polarity(among claims: [ComparableClaim]) -> [Contest] {
    let judgements = claims.lazy.filter { $0.claim.polarity != .neutral }
    return Dictionary(grouping: judgements) {
      Cell(technology: $0.claim.technology, criterion: $0.claim.criterion)
    }.map { cell, claims in
      Contest(
        kind: .polarity, technology: cell.technology, criterion: cell.criterion,
        support: claims.filter { $0.claim.polarity == .positive },
        opposition: claims.filter { $0.claim.polarity == .negative })
    }
  }
}
