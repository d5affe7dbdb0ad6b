import Claims
import Reporting

extension Claim {
  /// The claim with all that another knowledge base needs to hold the same.
  func exported(from address: String) -> JSON {
    .object([
      .init("record", .string("claim")), .init("article", .string(address)),
      .init("technology", .string(technology.rawValue)),
      .init("criterion", .string(criterion.rawValue)),
      .init("polarity", .string(polarity.rawValue)),
      .init("comparand", .text(comparison?.comparand.rawValue)),
      .init("relation", .text(comparison?.relation.rawValue)),
      .init("fact", .text(fact?.property)), .init("group", .text(fact?.exclusionGroup)),
      .init("denied", .bool(fact?.isDenied ?? false)),
      .init("quantity", quantity?.exported ?? .null),
      .init("recommendation", .bool(isRecommendation)), .init("scope", .text(scope)),
      .init("hedged", .bool(isHedged)), .init("quote", .string(quote)),
      .init("start", .count(utf8Range.lowerBound)),
      .init("end", .count(utf8Range.upperBound)),
      .init("heading", .array(heading.map(JSON.string))), .init("rule", .string(rule)),
      .init("origin", .text(origin)), .init("reliability", .number(reliability)),
      .init("evidence", .array(evidence.map(\.exported))),
    ])
  }
}

extension Quantity {
  fileprivate var exported: JSON {
    .object([.init("measure", .string(measure)), .init("value", .number(value))])
  }
}

extension Evidence {
  fileprivate var exported: JSON {
    .object([
      .init("role", .string(role.rawValue)), .init("start", .count(utf8Range.lowerBound)),
      .init("end", .count(utf8Range.upperBound)), .init("note", .string(note)),
    ])
  }
}

extension ClaimLine {
  /// The claim as it was exported, without asking whether its names are known.
  func restored() throws -> Claim {
    guard let start, let end, let polarity = Polarity(rawValue: polarity) else {
      throw Refusal(.unreadable, "“start”, “end” or “polarity” is not what “export” writes")
    }
    try requirePlace()
    return Claim(
      technology: .init(rawValue: technology), criterion: .init(rawValue: criterion),
      polarity: polarity, comparison: try exportedComparison,
      fact: fact.map { Fact($0, isDenied: denied ?? false, exclusionGroup: group) },
      quantity: quantity.map { Quantity(measure: $0.measure, value: $0.value) },
      isRecommendation: recommendation ?? false, scope: scope, isHedged: hedged ?? false,
      quote: quote, utf8Range: start..<end, heading: heading ?? [], rule: rule ?? "",
      origin: origin, reliability: reliability ?? 1,
      evidence: (evidence ?? []).compactMap(\.evidence))
  }

  private var exportedComparison: Comparison? {
    get throws {
      guard let comparand else { return nil }
      guard let relation = relation.flatMap(Relation.init) else {
        throw Refusal(.half, "“relation” is not what “export” writes")
      }
      return Comparison(relation, than: .init(rawValue: comparand))
    }
  }
}

extension ClaimLine.DecidingWords {
  /// The piece of evidence, unless its range is none.
  var evidence: Evidence? {
    0 <= start && start <= end ? Evidence(role, at: start..<end, note: note) : nil
  }
}
