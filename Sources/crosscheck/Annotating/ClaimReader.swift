import Analysis
import Claims
import Findings
import SeedTables

/// Makes claims of what others wrote, or says why it is none.
struct ClaimReader {
  /// How claims from elsewhere are taken.
  struct Policy {
    /// Who made them, where it is not said in the claims.
    var origin: String?
    /// Whether unknown technologies and criteria are added instead of refused.
    var addsNames = false
    /// Whether they stand in place of the claims that the rules read.
    var isReplacing = false
  }

  private let policy: Policy
  private let groups: FactGroups
  private let phrasebook: Phrasebook
  private var vocabulary: Vocabulary

  init(_ policy: Policy, knowing vocabulary: Vocabulary) throws {
    self.policy = policy
    self.vocabulary = vocabulary
    groups = try FactGroups(seeds: .embedded)
    phrasebook = try .embedded()
  }

  /// The claim that a line makes of an article.
  ///
  /// - Throws: `Refusal`.
  mutating func claim(_ line: ClaimLine, of text: QuotableText, from origin: String) throws -> Claim
  {
    try line.requirePlace()
    guard line.quote.nonEmpty != nil else {
      throw Refusal(.unreadable, "“quote” is empty. Copy the article's own words.")
    }
    guard let place = text.place(of: line.quote, near: line.start) else {
      throw Refusal(.quote, "“\(line.quote)” is not in the article")
    }
    guard let polarity = Polarity(rawValue: line.polarity.lowercased()) else {
      throw Refusal(
        .unreadable, "“\(line.polarity)” is no polarity. Write positive, negative or neutral.")
    }
    let reliability = line.reliability ?? 1
    guard (0...1).contains(reliability) else {
      throw Refusal(.unreadable, "“reliability” must lie between 0 and 1")
    }
    let technology = try technology(line.technology)
    let criterion = try criterion(line.criterion)
    var claim = Claim(
      technology: technology, criterion: criterion.id, polarity: polarity,
      comparison: try comparison(of: technology, in: line), fact: try fact(in: line),
      quantity: try quantity(in: line), scope: line.scope?.nonEmpty, isHedged: line.hedged ?? false,
      quote: place.quote,
      utf8Range: place.utf8Range, heading: place.heading,
      rule: line.rule?.nonEmpty ?? "annotator", origin: origin, reliability: reliability,
      evidence: evidence(in: line, at: place))
    claim.isRecommendation =
      line.recommendation
      ?? claim.recommends(forUse: criterion.kind == .useCase, by: phrasebook)
    return claim
  }

  private mutating func technology(_ name: String) throws -> Technology.ID {
    if let known = vocabulary.technology(named: name) { return known.id }
    guard policy.addsNames, Technology.isName(name) else {
      throw Refusal(
        .technology, unknown("technology", name, vocabulary.technologyName(nearest: name)))
    }
    guard !name.contains(",") else { throw Refusal(.technology, nameWithComma(name)) }
    let technology = Technology(id: .init(rawValue: name), kind: "technology", field: "")
    vocabulary = Vocabulary(
      technologies: vocabulary.technologies + [technology], criteria: vocabulary.criteria)
    return technology.id
  }

  private mutating func criterion(_ name: String) throws -> Criterion {
    if let known = vocabulary.criterion(named: name) { return known }
    guard policy.addsNames else {
      throw Refusal(.criterion, unknown("criterion", name, vocabulary.criterionSlug(nearest: name)))
    }
    guard Criterion.isSlug(name) else {
      throw Refusal(
        .criterion, "“\(name)” is no slug of a criterion. Write it like learning-curve.")
    }
    let criterion = Criterion(id: .init(rawValue: name), kind: .quality, name: name, meaning: "")
    vocabulary = Vocabulary(
      technologies: vocabulary.technologies, criteria: vocabulary.criteria + [criterion])
    return criterion
  }

  private func unknown(_ kind: String, _ name: String, _ nearest: String?) -> String {
    let guess = nearest.map { "Did you mean “\($0)”? " } ?? ""
    return "unknown \(kind) “\(name)”. \(guess)--add-names adds it."
  }

  private mutating func comparison(
    of technology: Technology.ID, in line: ClaimLine
  ) throws -> Comparison? {
    switch (line.comparand?.nonEmpty, line.relation?.nonEmpty) {
    case (nil, nil): return nil
    case (let comparand?, let word?):
      guard let relation = Relation(rawValue: word.lowercased()) else {
        throw Refusal(.unreadable, "“\(word)” is no relation. Write better, worse or equal.")
      }
      let rival = try self.technology(comparand)
      guard rival != technology else {
        throw Refusal(.half, "\(technology) is compared with itself")
      }
      return Comparison(relation, than: rival)
    case (let comparand?, nil):
      throw Refusal(.half, "the comparand “\(comparand)” has no relation: better, worse or equal?")
    case (nil, let relation?):
      throw Refusal(.half, "the relation “\(relation)” has no comparand: than what?")
    }
  }

  private func fact(in line: ClaimLine) throws -> Fact? {
    guard let property = line.fact?.nonEmpty else {
      guard line.denied != true else { throw Refusal(.half, "a fact is denied, but which one?") }
      return nil
    }
    return Fact(
      property, isDenied: line.denied ?? false,
      exclusionGroup: line.group?.nonEmpty ?? groups.group(of: property))
  }

  private func quantity(in line: ClaimLine) throws -> Quantity? {
    guard let number = line.quantity else { return nil }
    guard number.measure.nonEmpty != nil else {
      throw Refusal(.half, "a quantity measures nothing")
    }
    return Quantity(measure: number.measure, value: number.value)
  }

  /// The evidence, where it points into the very text that the claim was made on.
  private func evidence(in line: ClaimLine, at place: QuotePlace) -> [Evidence] {
    guard line.start == place.utf8Range.lowerBound else { return [] }
    return (line.evidence ?? []).compactMap(\.evidence)
  }
}
