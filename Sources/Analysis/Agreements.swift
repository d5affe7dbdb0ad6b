import Claims

/// What at least two articles say alike, point by point, in the order a reader should see them.
///
/// Those with most independent witnesses come first, so that what one copied text says comes last.
/// The order of `claims` makes no difference.
public func agreements(among claims: [CitedClaim]) -> [Agreement] {
  Accord.all(among: inReadingOrder(claims))
    .filter { $0.agreement.support.articles >= 2 }
    .map(\.agreement)
    .sorted(by: precedes)
}

/// Whether a reader should see agreement `a` before agreement `b`: a total order.
private func precedes(_ a: Agreement, _ b: Agreement) -> Bool {
  if a.support != b.support {
    return (a.support.witnesses, a.support.articles) > (b.support.witnesses, b.support.articles)
  }
  if a.dissent != b.dissent {
    return (a.dissent.witnesses, a.dissent.articles) < (b.dissent.witnesses, b.dissent.articles)
  }
  return a.name.lexicographicallyPrecedes(b.name)
}

extension Agreement {
  fileprivate var name: [String] {
    [criterion.rawValue, technology.rawValue, comparand?.rawValue ?? "", point]
  }
}
