import Claims

/// Every dispute among claims, in the order a reader should see them.
///
/// Those with most independent witnesses on their weaker side come first, then those whose clearest
/// pair is most reliable, then direct before conditional, and two articles before one. The order
/// of `claims` makes no difference.
///
/// - Parameter rivals: Which technologies are alternatives to each other; by default those that
///   one of the articles sets side by side.
public func disputes(among claims: [CitedClaim], rivals: Rivals? = nil) -> [Dispute] {
  findings(among: claims, rivals: rivals).disputes
}

/// Every dispute among claims, and how many pairs only looked like one.
///
/// - Parameter rivals: Which technologies are alternatives to each other; by default those that
///   one of the articles sets side by side.
public func findings(among claims: [CitedClaim], rivals: Rivals? = nil) -> Findings {
  let rivals = rivals ?? Rivals(in: claims)
  let ordered = inReadingOrder(claims)
  let confrontations = Dispute.Kind.allCases.flatMap { kind in
    Contest.all(kind, among: ordered, rivals: rivals).map(Confrontation.init)
  }
  return Findings(
    disputes: ranked(confrontations.compactMap { $0.dispute { Support(of: $0) } }),
    suppressed: confrontations.reduce(into: [:]) {
      $0.merge($1.suppressed, uniquingKeysWith: +)
    })
}

/// Every dispute of one kind among claims that are only the clearest of many, ranked likewise.
///
/// - Parameters:
///   - rivals: Which technologies are alternatives to each other.
///   - support: Who of all articles says what these claims say in this respect.
public func disputes(
  _ kind: Dispute.Kind, amongClearest claims: [CitedClaim], rivals: Rivals,
  support: ([CitedClaim]) throws -> Support
) rethrows -> [Dispute] {
  let contests = Contest.all(kind, among: inReadingOrder(claims), rivals: rivals)
  return ranked(
    try contests.compactMap { contest in
      try Confrontation(of: contest).dispute { try support($0.map(\.cited)) }
    })
}

/// Disputes in the order in which a reader should see them.
public func ranked(_ disputes: [Dispute]) -> [Dispute] { disputes.sorted(by: precedes) }

/// What came of setting claims against each other.
public struct Findings: Hashable, Sendable {
  /// The disputes, in the order a reader should see them.
  public let disputes: [Dispute]
  /// How many pairs of opposite claims are no contradiction, by the reason.
  public let suppressed: [Suppression: Int]
}

/// Whether a reader should see dispute `a` before dispute `b`: a total order.
private func precedes(_ a: Dispute, _ b: Dispute) -> Bool {
  if a.weight != b.weight { return a.weight > b.weight }
  if a.certainty != b.certainty { return a.certainty > b.certainty }
  if a.force != b.force { return a.force.order < b.force.order }
  if a.reach != b.reach { return a.reach.order < b.reach.order }
  if a.kind != b.kind { return a.kind.order < b.kind.order }
  return a.name.lexicographicallyPrecedes(b.name)
}

extension Dispute {
  /// The independent witnesses on the weaker side.
  fileprivate var weight: Int { min(support.witnesses, opposition.witnesses) }

  /// The reliability of the weaker claim of the clearest pair, in thousandths.
  fileprivate var certainty: Int {
    min(pairs[0].a.claim.certainty, pairs[0].b.claim.certainty)
  }

  fileprivate var name: [String] {
    [
      criterion.rawValue, technology.rawValue, comparand?.rawValue ?? "", point ?? "",
    ]
  }
}

extension Dispute.Kind {
  /// What can be checked first, then what is ranked, then what is a matter of taste.
  fileprivate var order: Int {
    switch self {
    case .fact: 0
    case .quantity: 1
    case .comparison: 2
    case .recommendation: 3
    case .polarity: 4
    }
  }
}

extension Dispute.Force {
  /// Direct first: what cannot both be right weighs more than what each condition explains.
  var order: UInt64 {
    switch self {
    case .direct: 0
    case .conditional: 1
    case .temporal: 2
    }
  }
}

extension Dispute.Reach {
  /// Two articles first: one that contradicts itself may only weigh up.
  var order: UInt64 {
    switch self {
    case .cross: 0
    case .self: 1
    }
  }
}
