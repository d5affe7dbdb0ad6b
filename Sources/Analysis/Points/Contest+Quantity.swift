import Claims

extension Contest {
  /// Larger against smaller numbers for one measure, divided where the widest gap lies.
  static func quantities(among claims: [ComparableClaim]) -> [Contest] {
    let counted = claims.lazy.filter { $0.quantity?.value.isFinite == true }
    return Dictionary(grouping: counted) { Measure(of: $0) }.compactMap { measure, claims in
      guard let limit = widestGap(among: claims) else { return nil }
      return Contest(
        kind: .quantity, technology: measure.technology, criterion: nil, point: measure.name,
        support: claims.filter { $0.quantity?.value ?? 0 > limit },
        opposition: claims.filter { $0.quantity?.value ?? 0 <= limit })
    }
  }

  /// The value below the widest gap between neighbours, or `nil` where all values are the same; where
  /// numbers contradict each other that leave no room for each other, between two of these.
  private static func widestGap(among claims: [ComparableClaim]) -> Double? {
    func values(leavingNo room: Room) -> [Double] {
      claims.filter { $0.room != room }.compactMap(\.quantity?.value)
    }
    var all = Set(claims.compactMap(\.quantity?.value)).sorted()
    if let least = values(leavingNo: .above).min(), let most = values(leavingNo: .below).max(),
      least < most, ratio(least, most) > 2
    {
      all = all.filter { $0 >= least && $0 <= most }
    }
    let gaps = zip(all, all.dropFirst())
    return gaps.max { ratio($0.1, $0.0) < ratio($1.1, $1.0) }?.0
  }
}
