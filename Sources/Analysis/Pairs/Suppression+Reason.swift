import Claims

extension Suppression {
  /// Returns why `a` and `b`, from opposite sides of a dispute, do not contradict each other, or
  /// `nil` where they do.
  static func reason(_ a: ComparableClaim, _ b: ComparableClaim, in kind: Dispute.Kind)
    -> Suppression?
  {
    if !a.isOfSameArticle(as: b), a.cited.witness == b.cited.witness { return .copy }
    return switch kind {
    case .polarity: isConcession(a, b) ? .concession : polarityReason(a, b)
    case .comparison: isConcession(a, b) ? .concession : comparisonReason(a, b)
    case .fact: factReason(a, b)
    case .quantity: quantityReason(a, b)
    case .recommendation: isConcession(a, b) ? .concession : recommendationReason(a, b)
    }
  }

  /// Whether one article makes both claims, and the quotes touch or lie about a sentence apart. Where both
  /// set a condition, the author weighs two cases, which is worth showing.
  private static func isConcession(_ a: ComparableClaim, _ b: ComparableClaim) -> Bool {
    guard a.isOfSameArticle(as: b), a.scope == nil || b.scope == nil else { return false }
    let start = max(a.claim.utf8Range.lowerBound, b.claim.utf8Range.lowerBound)
    let end = min(a.claim.utf8Range.upperBound, b.claim.utf8Range.upperBound)
    return start <= end || start - end < neighbourhood
  }

  /// In UTF-8 bytes: a long English sentence.
  private static let neighbourhood = 200

  private static func polarityReason(_ a: ComparableClaim, _ b: ComparableClaim) -> Suppression? {
    if let one = a.claim.comparison, let other = b.claim.comparison {
      if one.comparand != other.comparand { return .thirdTechnology }
      if one.relation != other.relation { return .otherPoint }
    }
    if let one = a.claim.fact, let other = b.claim.fact, one.property == other.property {
      return one.isDenied == other.isDenied ? nil : .otherPoint
    }
    if a.phrasebook.has(a.claim.criterion, .tradeOff), isTradeOff(a, b) || isTradeOff(b, a) {
      return .tradeOff
    }
    let isApart = a.claim.fact != nil && b.claim.fact != nil && a.terms.isDisjoint(with: b.terms)
    if isApart { return .differentProperties }
    return Affinity(a, b) == .apart ? .differentMatters : nil
  }

  private static func isTradeOff(_ choice: ComparableClaim, _ upkeep: ComparableClaim) -> Bool {
    !choice.terms.isDisjoint(with: choice.phrasebook.abundance)
      && !upkeep.terms.isDisjoint(with: upkeep.phrasebook.upkeep)
  }

  /// “X installs like Y” does not deny that Y has the better defaults: a draw speaks against a lead
  /// only where both quotes are about the same thing.
  private static func comparisonReason(_ a: ComparableClaim, _ b: ComparableClaim) -> Suppression? {
    let isDraw = a.claim.comparison?.relation == .equal || b.claim.comparison?.relation == .equal
    guard isDraw else { return nil }
    switch Affinity(a, b) {
    case .sameScale, .sameThing: return nil
    case .detail, .apart: return .differentMatters
    }
  }

  private static func factReason(_ a: ComparableClaim, _ b: ComparableClaim) -> Suppression? {
    let isOneSentence =
      a.isOfSameArticle(as: b) && a.claim.utf8Range.overlaps(b.claim.utf8Range)
    if isOneSentence || isException(a, b) { return .concession }
    return refines(a, b) && !isWiderDenial(b, of: a) || deniesSpecialCase(b) ? .refinement : nil
  }

  /// “Its components require a build step, while it does not itself”: one sentence or the next denies what
  /// is asserted. Two properties that exclude each other stay worth showing.
  private static func isException(_ a: ComparableClaim, _ b: ComparableClaim) -> Bool {
    a.claim.fact?.property == b.claim.fact?.property && isConcession(a, b)
  }

  /// Whether two kinds share their noun (a framework, a web framework) or the words of one are
  /// among those of the other (a runtime, a runtime environment).
  private static func refines(_ a: ComparableClaim, _ b: ComparableClaim) -> Bool {
    guard a.claim.fact?.property != b.claim.fact?.property, let one = a.kind, let other = b.kind
    else {
      return false
    }
    return one.last == other.last || Set(one).isSubset(of: other) || Set(other).isSubset(of: one)
  }

  /// Whether what is denied is wider than what is asserted: “no framework”, “a web framework”.
  private static func isWiderDenial(_ denial: ComparableClaim, of assertion: ComparableClaim)
    -> Bool
  {
    guard let one = assertion.claim.fact, let other = denial.claim.fact, other.isDenied else {
      return false
    }
    let book = denial.phrasebook
    return Property(other.property, by: book).isWider(than: Property(one.property, by: book))
  }

  /// “Not a systems programming language”, “not a traditional one”: what is denied is narrower than
  /// the property.
  private static func deniesSpecialCase(_ comparable: ComparableClaim) -> Bool {
    guard comparable.claim.fact?.isDenied == true, let kind = comparable.kind else { return false }
    let words = comparable.words
    let noun = kind.map { $0.lowercased() }
    return words.indices.dropFirst().contains { index in
      words[index...].starts(with: noun)
        && !comparable.phrasebook[.wideNoun].contain(words[index - 1])
    }
  }

  private static func quantityReason(_ a: ComparableClaim, _ b: ComparableClaim) -> Suppression? {
    guard let one = a.quantity, let other = b.quantity, one.contradicts(other) else {
      return .closeNumbers
    }
    guard a.isReading else { return nil }
    if a.isOfSameArticle(as: b) { return .differentMeasurements }
    return a.leavesRoom(beside: b) ? .bound : nil
  }

  private static func recommendationReason(
    _ a: ComparableClaim, _ b: ComparableClaim
  ) -> Suppression? {
    if a.claim.technology == b.claim.technology { return nil }
    if choosesAmongOthers(a, than: b), choosesAmongOthers(b, than: a) { return .thirdTechnology }
    guard a.putsItselfFirst(before: b) || b.putsItselfFirst(before: a) else { return .roomForBoth }
    return isDivisionOfLabour(a, b) ? .differentCases : nil
  }

  /// Whether the article of a recommendation sets its technology beside rivals of which the other one's
  /// technology is none: of Django and Flask, of Laravel and Symfony both authors may choose the first.
  private static func choosesAmongOthers(_ one: ComparableClaim, than other: ComparableClaim)
    -> Bool
  {
    !one.alternatives.isEmpty && !one.alternatives.contains(other.claim.technology)
  }

  /// “Choose X for small sites, Y for large ones” gives each its own case; so does one author who
  /// names two different conditions.
  private static func isDivisionOfLabour(_ a: ComparableClaim, _ b: ComparableClaim) -> Bool {
    guard let one = a.scope, let other = b.scope else { return false }
    switch one.relation(to: other) {
    case .exclusion: return true
    case .unrelated: return a.isOfSameArticle(as: b)
    case .overlap: return false
    }
  }
}
