import Claims

/// The two sides of one point, before it is known whether any pair of them contradicts.
struct Contest {
  let kind: Dispute.Kind
  let technology: Technology.ID
  /// What is judged, or `nil` where claims on several criteria may state the same property.
  let criterion: Criterion.ID?
  var comparand: Technology.ID?
  var point: String?
  /// The exclusion group of the facts at issue, whose contests make one dispute.
  var question: String?
  let support: [ComparableClaim]
  let opposition: [ComparableClaim]

  /// Every point that has claims on both sides, of one kind.
  ///
  /// - Parameter claims: In reading order, which both sides keep.
  static func all(
    _ kind: Dispute.Kind, among claims: [ComparableClaim], rivals: Rivals
  ) -> [Contest] {
    let contests =
      switch kind {
      case .polarity: polarity(among: claims)
      case .comparison: comparisons(among: claims)
      case .fact: facts(among: claims)
      case .quantity: quantities(among: claims)
      case .recommendation: recommendations(among: claims, rivals: rivals)
      }
    return contests.filter { !$0.support.isEmpty && !$0.opposition.isEmpty }
  }
}
