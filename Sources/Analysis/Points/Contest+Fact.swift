import Claims

extension Contest {
  /// A property asserted against the same one denied, and properties that exclude each other.
  static func facts(among claims: [ComparableClaim]) -> [Contest] {
    let stated = claims.lazy.filter { $0.claim.fact != nil }
    return Dictionary(grouping: stated, by: \.claim.technology).flatMap { technology, claims in
      denials(of: technology, among: claims) + exclusions(of: technology, among: claims)
        + entailments(of: technology, among: claims)
    }
  }

  /// A property asserted against another one denied or asserted, which the first rules out by its words.
  private static func entailments(
    of technology: Technology.ID, among claims: [ComparableClaim]
  ) -> [Contest] {
    let asserted = sides(claims.asserted)
    let denied = sides(claims.denied)
    return asserted.flatMap { one in
      denied.filter { one.isRuledOut(byDenialOf: $0) }.map { other in
        Contest(
          kind: .fact, technology: technology, criterion: nil,
          point: "\(one.name), or not so: \(other.name)", support: one.claims,
          opposition: other.claims)
      }
        + asserted.filter { one.name < $0.name && one.property.excludes($0.property) }.map {
          other in
          rivalry(between: one, and: other, of: technology)
        }
    }
  }

  private static func denials(
    of technology: Technology.ID, among claims: [ComparableClaim]
  ) -> [Contest] {
    Dictionary(grouping: claims) { $0.claim.fact?.property }.map { property, claims in
      Contest(
        kind: .fact, technology: technology, criterion: nil, point: property,
        // Claims from elsewhere may leave the group out.
        question: claims.lazy.compactMap { $0.claim.fact?.exclusionGroup }.max(),
        support: claims.asserted, opposition: claims.denied)
    }
  }

  private static func exclusions(
    of technology: Technology.ID, among claims: [ComparableClaim]
  ) -> [Contest] {
    Dictionary(grouping: claims.asserted) { $0.claim.fact?.exclusionGroup }.flatMap {
      group, claims -> [Contest] in
      guard let group else { return [] }
      return rivalProperties(of: technology, in: group, among: unambiguous(claims))
    }
  }

  /// Without what is said of somebody else: in “Angular is a framework, React a library” one of two
  /// properties is, in “Django, a powerful Python framework” the only one.
  private static func unambiguous(_ claims: [ComparableClaim]) -> [ComparableClaim] {
    claims.filter { claim in
      !claim.namesTechnologyByTheWay
        && !claims.contains { other in
          other.isOfSameArticle(as: claim)
            && other.claim.fact?.property != claim.claim.fact?.property
            && other.claim.utf8Range.overlaps(claim.claim.utf8Range)
        }
    }
  }

  private static func rivalProperties(
    of technology: Technology.ID, in group: String, among claims: [ComparableClaim]
  ) -> [Contest] {
    let sides = sides(claims)
    return sides.indices.flatMap { index in
      sides[(index + 1)...].map {
        rivalry(between: sides[index], and: $0, of: technology, in: group)
      }
    }
  }

  private static func rivalry(
    between one: Side, and other: Side, of technology: Technology.ID, in group: String? = nil
  ) -> Contest {
    Contest(
      kind: .fact, technology: technology, criterion: nil, point: "\(one.name) or \(other.name)",
      question: group, support: one.claims, opposition: other.claims)
  }

  /// The claims by the property that they state, in the order of its name.
  private static func sides(_ claims: [ComparableClaim]) -> [Side] {
    Dictionary(grouping: claims) { $0.claim.fact?.property ?? "" }.sorted { $0.key < $1.key }
      .compactMap(Side.init)
  }
}

/// Those who state a property of a technology, or deny it.
private struct Side {
  let name: String
  let property: Property
  let claims: [ComparableClaim]
  private let phrasebook: Phrasebook

  /// Returns `nil` where nobody does.
  init?(name: String, claims: [ComparableClaim]) {
    guard let phrasebook = claims.first?.phrasebook else { return nil }
    self.name = name
    property = Property(name, by: phrasebook)
    self.claims = claims
    self.phrasebook = phrasebook
  }

  /// Whether nothing that lacks the property of `denial` has this one.
  func isRuledOut(byDenialOf denial: Side) -> Bool {
    if denial.property.isWider(than: property) { return true }
    guard let lack = Likeness(denial.name, in: [], by: phrasebook), denial.name != name else {
      return false
    }
    return claims.contains { claim in
      let likeness = Likeness(name, in: claim.words, by: phrasebook)
      return likeness?.isComplete == true && likeness?.other == lack.other
    }
  }
}
