import Claims

/// Whether two claims speak of the same case, and why.
struct Verdict: Equatable {
  let force: Dispute.Force
  /// The reason in words, or `nil` where neither sets a condition.
  let reason: String?

  /// Compares the dates and the conditions of two claims that contradict each other.
  init(_ a: Statement, _ b: Statement, in kind: Dispute.Kind) {
    if Self.changes(a, in: kind), let change = Self.change(from: a, to: b) {
      force = .temporal
      reason = change
      return
    }
    switch (a.scope, b.scope) {
    case (nil, nil):
      force = .direct
      reason = nil
    case (let scope?, nil), (nil, let scope?):
      let isAtIssue = scope.names(a.claim.criterion)
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

  /// The time that lies between two claims, or `nil` where it is short or unknown.
  private static func change(from a: Statement, to b: Statement) -> String? {
    if let one = a.year, let other = b.year, abs(one - other) >= yearsOfChange {
      return "\(abs(one - other)) years lie between them"
    }
    return a.scope.flatMap { scope in b.scope.flatMap(scope.differentVersions) }.map {
      "one speaks of version \($0.0), the other of version \($0.1)"
    }
  }

  /// In this time a count or a fashion may well have turned.
  private static let yearsOfChange = 4

  /// Whether time changes what the claim is about: counts and fashions.
  private static func changes(_ statement: Statement, in kind: Dispute.Kind) -> Bool {
    switch kind {
    case .quantity: statement.claim.quantity?.isExact == false
    case .polarity: statement.claim.criterion == "popularity"
    case .comparison, .fact, .recommendation: false
    }
  }
}
