import Claims

/// The two sides of one point, before it is known whether any pair of them contradicts.
struct Contest {
  let kind: Dispute.Kind
  let technology: Technology.ID
  /// What is judged, or `nil` where claims on several criteria may state the same property.
  let criterion: Criterion.ID?
  var comparand: Technology.ID?
  var point: String?
  let support: [Statement]
  let opposition: [Statement]

  /// Every point that has claims on both sides.
  ///
  /// - Parameter claims: In reading order, which both sides keep.
  static func all(among claims: [Statement], rivals: Rivals) -> [Contest] {
    [
      polarity(among: claims), comparisons(among: claims), facts(among: claims),
      quantities(among: claims), recommendations(among: claims, rivals: rivals),
    ].joined().filter { !$0.support.isEmpty && !$0.opposition.isEmpty }
  }
}

/// A technology on a criterion.
struct Cell: Hashable {
  let technology: Technology.ID
  let criterion: Criterion.ID
}
