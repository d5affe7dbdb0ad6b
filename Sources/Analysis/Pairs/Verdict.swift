import Claims

/// Whether two claims speak of the same case, and why.
struct Verdict: Equatable {
  let force: Dispute.Force
  /// The reason in words, or `nil` where neither sets a condition.
  let reason: String?

  /// Compares the dates and the conditions of two claims that contradict each other.
  init(_ a: ComparableClaim, _ b: ComparableClaim, in kind: Dispute.Kind) {
    if let change = Self.change(from: a, to: b, in: kind) {
      force = .temporal
      reason = change
      return
    }
    if kind == .recommendation, a.claim.technology == b.claim.technology {
      // What it is for is the point at issue, not a condition.
      force = .direct
      reason = nil
      return
    }
    switch (a.scope, b.scope) {
    case (nil, nil):
      let isWeighed =
        a.isOfSameArticle(as: b) && (a.weighsTheOtherSide || b.weighsTheOtherSide)
      force = isWeighed ? .conditional : .direct
      reason = isWeighed ? "one author weighs both sides" : nil
    case (let scope?, nil), (nil, let scope?):
      let isAtIssue = scope.names(a.claim.criterion, by: a.phrasebook)
      force = isAtIssue ? .direct : .conditional
      reason = isAtIssue ? nil : "only one sets a condition: “\(scope.text)”"
    case (let one?, let other?):
      (force, reason) = Self.judgement(on: one, and: other)
    }
  }

  private static func judgement(on one: Scope, and other: Scope) -> (Dispute.Force, String?) {
    switch one.relation(to: other) {
    case .overlap:
      (.direct, "both speak of the same case: “\(one.text)”, “\(other.text)”")
    case .exclusion(let mine, let theirs):
      (.conditional, "one speaks of \(mine), the other of \(theirs)")
    case .unrelated:
      (.conditional, "each sets its own condition: “\(one.text)”, “\(other.text)”")
    }
  }

  /// What time has changed between two claims, or `nil` where it explains nothing.
  private static func change(from a: ComparableClaim, to b: ComparableClaim, in kind: Dispute.Kind)
    -> String?
  {
    guard kind != .fact, a.claim.quantity?.isExact != true else { return nil }
    // Who counts “more than 350,000” means hardly a million, but may have counted earlier.
    if kind == .quantity, a.leavesRoom(beside: b) {
      return "one number is a bound that leaves room for the other"
    }
    if let change = a.era.change(from: b.era) { return change }
    guard let one = a.year, let other = b.year, abs(one - other) >= yearsOfChange,
      changesWithTheYears(a, in: kind)
    else { return nil }
    return "\(abs(one - other)) years lie between them"
  }

  /// In this time a count or a fashion may well have turned.
  private static let yearsOfChange = 4

  /// Whether time alone changes what the claim is about: counts and fashions, and how much there is
  /// around a technology.
  private static func changesWithTheYears(_ comparable: ComparableClaim, in kind: Dispute.Kind)
    -> Bool
  {
    kind == .quantity || comparable.phrasebook.has(comparable.claim.criterion, .fashion)
  }
}
