import Claims

/// Why two claims contradict each other, in words.
func reason(_ one: ComparableClaim, _ other: ComparableClaim, in kind: Dispute.Kind) -> String {
  let (a, b) = (one.claim, other.claim)
  switch kind {
  case .polarity:
    return "one praises \(a.technology), the other faults it"
  case .comparison:
    return comparisonReason(a, b)
  case .fact:
    guard let one = a.fact, let other = b.fact else { return "the facts differ" }
    let denied = one.property == other.property ? "it" : "that it \(other.property)"
    return other.isDenied
      ? "one says that it \(one.property), the other denies \(denied)"
      : "it cannot be both: “\(one.property)” and “\(other.property)”"
  case .quantity:
    guard let measure = a.quantity?.measure, let number = one.numberInWords,
      let otherNumber = other.numberInWords
    else { return "the numbers differ" }
    return "\(number) against \(otherNumber) for “\(measure)”"
  case .recommendation:
    return a.technology == b.technology
      ? "one says that \(a.technology) is for \(a.criterion), the other for \(b.criterion)"
      : "one puts \(a.technology) first, the other \(b.technology)"
  }
}

private func comparisonReason(_ a: Claim, _ b: Claim) -> String {
  guard let comparison = a.comparison, comparison.relation != .equal else {
    return "the rankings differ"
  }
  let isSubject = comparison.relation == .better
  let leader = isSubject ? a.technology : comparison.comparand
  let trailer = isSubject ? comparison.comparand : a.technology
  let standing = b.relation(of: leader) == .equal ? "level with it" : "behind it"
  return "one puts \(leader) ahead of \(trailer), the other \(standing)"
}
