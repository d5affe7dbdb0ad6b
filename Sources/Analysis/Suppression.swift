import Claims

/// Why two claims that point opposite ways are no contradiction.
public enum Suppression: String, Codable, Sendable, CaseIterable {
  /// One article says both in one breath: it concedes a point, or states an exception.
  case concession
  /// Both stand in text that one article copied: the original contradicts itself, or nobody does.
  case copy
  /// Each compares the technology with another one.
  case thirdTechnology = "third-technology"
  /// The dispute about the ranking or about the property lists the pair.
  case otherPoint = "other-point"
  /// A large choice, and the trouble of managing it: both come of the same thing.
  case tradeOff = "trade-off"
  /// Each states a property of its own, and the two do not touch.
  case differentProperties = "different-properties"
  /// The criterion gathers unlike things, and the two speak of different ones.
  case differentMatters = "different-matters"
  /// One property is a special case of the other: a framework and a web framework.
  case refinement
  /// The two numbers are close enough for rounding or “more than” to explain.
  case closeNumbers = "close-numbers"
  /// One article gives two readings of a clock or a scale: it measured two things.
  case differentMeasurements = "different-measurements"

  /// Returns why `a` and `b`, from opposite sides of a dispute, do not contradict each other, or
  /// `nil` where they do.
  static func reason(_ a: Statement, _ b: Statement, in kind: Dispute.Kind) -> Suppression? {
    let sameArticle = a.cited.source.id == b.cited.source.id
    if !sameArticle, a.cited.witness == b.cited.witness { return .copy }
    switch kind {
    case .polarity:
      return sameArticle && isConcession(a, b) ? .concession : polarityReason(a, b)
    case .comparison:
      return sameArticle && isConcession(a, b) ? .concession : comparisonReason(a, b)
    case .fact:
      if sameArticle, a.claim.utf8Range.overlaps(b.claim.utf8Range) { return .concession }
      return refines(a, b) ? .refinement : nil
    case .quantity:
      guard contradict(a.claim.quantity, b.claim.quantity) else { return .closeNumbers }
      return sameArticle && isReading(a.claim.quantity) ? .differentMeasurements : nil
    case .recommendation:
      return sameArticle && isConcession(a, b) ? .concession : nil
    }
  }

  private static func polarityReason(_ a: Statement, _ b: Statement) -> Suppression? {
    if let one = a.claim.comparison, let other = b.claim.comparison {
      if one.comparand != other.comparand { return .thirdTechnology }
      if one.relation != other.relation { return .otherPoint }
    }
    if let one = a.claim.fact, let other = b.claim.fact, one.property == other.property {
      return one.isDenied == other.isDenied ? nil : .otherPoint
    }
    if a.claim.criterion == "ecosystem", isTradeOff(a, b) || isTradeOff(b, a) { return .tradeOff }
    if gatheringCriteria.contains(a.claim.criterion) { return .differentMatters }
    let isApart = a.claim.fact != nil && b.claim.fact != nil && a.terms.isDisjoint(with: b.terms)
    return isApart ? .differentProperties : nil
  }

  /// “X installs like Y” does not deny that Y has the better defaults: a draw speaks against a lead
  /// only where both quotes are about the same thing.
  private static func comparisonReason(_ a: Statement, _ b: Statement) -> Suppression? {
    let isDraw = a.claim.comparison?.relation == .equal || b.claim.comparison?.relation == .equal
    return isDraw && a.terms.isDisjoint(with: b.terms) ? .differentMatters : nil
  }

  /// Criteria under which articles put things that have little to do with each other.
  private static let gatheringCriteria: Set<Criterion.ID> = [
    "architecture", "classification", "history",
  ]

  /// Whether the quotes touch or lie about a sentence apart. Where both set a condition, the author
  /// weighs two cases, which is worth showing.
  private static func isConcession(_ a: Statement, _ b: Statement) -> Bool {
    if a.scope != nil, b.scope != nil { return false }
    let start = max(a.claim.utf8Range.lowerBound, b.claim.utf8Range.lowerBound)
    let end = min(a.claim.utf8Range.upperBound, b.claim.utf8Range.upperBound)
    return start <= end || start - end < neighbourhood
  }

  /// In UTF-8 bytes: a long English sentence.
  private static let neighbourhood = 200

  private static func isTradeOff(_ choice: Statement, _ upkeep: Statement) -> Bool {
    !choice.terms.isDisjoint(with: size) && !upkeep.terms.isDisjoint(with: management)
  }

  private static let size = Terms(
    of: "abundance huge large larger largest many massive million rich thousands vast wealth wide")
  private static let management = Terms(
    of: "abandoned conflict dependency hell maintained manage outdated quality resolve versions")

  private static func contradict(_ a: Quantity?, _ b: Quantity?) -> Bool {
    guard let a, let b else { return false }
    return a.contradicts(b)
  }

  /// Whether a quantity is read off a clock or a scale, and not counted: it varies with the load.
  private static func isReading(_ quantity: Quantity?) -> Bool {
    guard let quantity else { return false }
    return !readings.isDisjoint(with: quantity.measure.split(separator: " ").map(String.init))
  }

  private static let readings: Set<String> = [
    "time", "second", "size", "memory", "latency", "faster", "slower", "throughput", "megabytes",
    "gigabytes", "kilobytes", "milliseconds", "startup",
  ]

  /// Whether two kinds share their noun (a framework, a web framework) or the words of one are
  /// among those of the other (a runtime, a runtime environment).
  private static func refines(_ a: Statement, _ b: Statement) -> Bool {
    guard a.claim.fact?.property != b.claim.fact?.property, let one = a.kind, let other = b.kind
    else {
      return false
    }
    return one.last == other.last || Set(one).isSubset(of: other) || Set(other).isSubset(of: one)
  }
}
