import Claims

/// Every dispute among claims, and the pairs that only looked like one.
///
/// The order of `claims` makes no difference.
///
/// - Parameters:
///   - rivals: Which technologies are alternatives to each other.
///   - phrasebook: By which words they are compared.
public func findings(
  among claims: [CitedClaim], rivals: Rivals, by phrasebook: Phrasebook
) -> DisputeFindings {
  let shortlists = Shortlists(of: claims)
  let ordered = inReadingOrder(claims, by: phrasebook) { shortlists.rivals(of: $0, among: rivals) }
  let contests = Dispute.Kind.allCases.flatMap { kind in
    Contest.all(kind, among: ordered, rivals: rivals)
  }
  return DisputeFindings(Question.all(contests)) { Support(of: $0) }
}

/// Every dispute of one kind among claims that are only the clearest of many, ranked likewise, and
/// the pairs that only looked like one.
///
/// - Parameters:
///   - rivals: Which technologies are alternatives to each other.
///   - shortlists: Which of them the articles of these claims judge.
///   - phrasebook: By which words they are compared.
///   - support: Who of all articles says what these claims say in this respect.
public func findings(
  _ kind: Dispute.Kind, amongClearest claims: [CitedClaim], rivals: Rivals, shortlists: Shortlists,
  by phrasebook: Phrasebook, support: ([CitedClaim]) throws -> Support
) rethrows -> DisputeFindings {
  let ordered = inReadingOrder(claims, by: phrasebook) { shortlists.rivals(of: $0, among: rivals) }
  let contests = Contest.all(kind, among: ordered, rivals: rivals)
  return try DisputeFindings(Question.all(contests)) { try support($0.map(\.cited)) }
}

/// Disputes in the order in which a reader should see them.
///
/// Those with most independent witnesses on their weaker side come first, and of them those with the
/// surest pair; behind them, by that alone, those whose surest pair is more likely wrong than right.
public func ranked(_ disputes: [Dispute]) -> [Dispute] { disputes.sorted(by: precedes) }

/// What came of setting claims against each other.
public struct DisputeFindings: Hashable, Sendable {
  /// The disputes, in the order a reader should see them.
  public let disputes: [Dispute]
  /// The pairs of opposite claims that are no contradiction, and why.
  public let suppressed: [SuppressedPair]

  fileprivate init(
    _ questions: [Question], support: ([ComparableClaim]) throws -> Support
  ) rethrows {
    disputes = ranked(try questions.compactMap { try $0.dispute(support: support) })
    suppressed = questions.flatMap(\.suppressed).sorted {
      ($0.suppression.rawValue, $0.a.id, $0.b.id, $0.kind.rawValue)
        < ($1.suppression.rawValue, $1.a.id, $1.b.id, $1.kind.rawValue)
    }
  }
}

/// Whether a reader should see dispute `a` before dispute `b`: a total order.
private func precedes(_ a: Dispute, _ b: Dispute) -> Bool {
  if a.isDoubtful != b.isDoubtful { return b.isDoubtful }
  if !a.isDoubtful, a.weight != b.weight { return a.weight > b.weight }
  if a.confidence != b.confidence { return a.confidence > b.confidence }
  if a.kind != b.kind { return a.kind.order < b.kind.order }
  return a.name.lexicographicallyPrecedes(b.name)
}

extension Dispute {
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
