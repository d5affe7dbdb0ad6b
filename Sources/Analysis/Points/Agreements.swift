import Claims

/// What at least two articles say alike, point by point, in the order a reader should see them; not
/// what as many independent ones deny, which is a dispute.
///
/// Those with most independent witnesses come first, so that what one copied text says comes last.
/// The order of `claims` makes no difference.
///
/// - Parameter phrasebook: By which words they are compared.
public func agreements(among claims: [CitedClaim], by phrasebook: Phrasebook) -> [Agreement] {
  let ordered = inReadingOrder(claims, by: phrasebook)
  let accords = Dispute.Kind.allCases.flatMap { Accord.all($0, among: ordered) }
  return ranked(accords.compactMap { $0.agreement { Support(of: $0) } })
}

/// What at least two articles say alike in one respect, of which `claims` are only the clearest,
/// ranked likewise.
///
/// - Parameters:
///   - phrasebook: By which words they are compared.
///   - support: Who of all articles says what these claims say in this respect.
public func agreements(
  _ kind: Dispute.Kind, amongClearest claims: [CitedClaim], by phrasebook: Phrasebook,
  support: ([CitedClaim]) throws -> Support
) rethrows -> [Agreement] {
  let accords = Accord.all(kind, among: inReadingOrder(claims, by: phrasebook))
  return ranked(
    try accords.compactMap { accord in
      try accord.agreement { try support($0.map(\.cited)) }
    })
}

/// Agreements in the order in which a reader should see them.
public func ranked(_ agreements: [Agreement]) -> [Agreement] { agreements.sorted(by: precedes) }

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
