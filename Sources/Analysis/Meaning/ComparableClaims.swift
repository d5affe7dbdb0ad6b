import Claims

extension [ComparableClaim] {
  /// Those that assert a property.
  var asserted: [ComparableClaim] { filter { $0.claim.fact?.isDenied == false } }

  /// Those that deny one.
  var denied: [ComparableClaim] { filter { $0.claim.fact?.isDenied == true } }

  /// The clearest claims, one of each witness before the second of any, at most `limit`.
  func clearest(_ limit: Int) -> [ComparableClaim] {
    enumerated()
      .map { (opacity: $0.element.opacity, place: $0.offset) }
      .sorted { ($0.opacity, $0.place) < ($1.opacity, $1.place) }
      .inTurns(of: { self[$0.place].cited.witness }, limit: limit)
      .map { self[$0.place] }
  }
}
