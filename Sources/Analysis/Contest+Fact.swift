import Claims

extension Contest {
  /// A property asserted against the same one denied, and properties that exclude each other.
  static func facts(among claims: [Statement]) -> [Contest] {
    let stated = claims.lazy.filter { $0.claim.fact != nil }
    return Dictionary(grouping: stated, by: \.claim.technology).flatMap { technology, claims in
      denials(of: technology, among: claims) + exclusions(of: technology, among: claims)
    }
  }

  private static func denials(
    of technology: Technology.ID, among claims: [Statement]
  ) -> [Contest] {
    Dictionary(grouping: claims) { $0.claim.fact?.property }.map { property, claims in
      Contest(
        kind: .fact, technology: technology, criterion: nil, point: property,
        support: claims.filter { $0.claim.fact?.isDenied == false },
        opposition: claims.filter { $0.claim.fact?.isDenied == true })
    }
  }

  private static func exclusions(
    of technology: Technology.ID, among claims: [Statement]
  ) -> [Contest] {
    let asserted = claims.filter { $0.claim.fact?.isDenied == false }
    return Dictionary(grouping: asserted) { $0.claim.fact?.exclusionGroup }.flatMap {
      group, claims -> [Contest] in
      group == nil ? [] : rivalProperties(of: technology, among: unambiguous(claims))
    }
  }

  /// Without what is said of somebody else: in “Angular is a framework, React a library” one of two
  /// properties is, in “Django, a powerful Python framework” the only one.
  private static func unambiguous(_ claims: [Statement]) -> [Statement] {
    claims.filter { claim in
      !claim.namesTechnologyByTheWay
        && !claims.contains { other in
          other.cited.source.id == claim.cited.source.id
            && other.claim.fact?.property != claim.claim.fact?.property
            && other.claim.utf8Range.overlaps(claim.claim.utf8Range)
        }
    }
  }

  private static func rivalProperties(
    of technology: Technology.ID, among claims: [Statement]
  ) -> [Contest] {
    let byProperty = Dictionary(grouping: claims) { $0.claim.fact?.property ?? "" }
      .sorted { $0.key < $1.key }
    return byProperty.indices.flatMap { index in
      byProperty[(index + 1)...].map { other in
        Contest(
          kind: .fact, technology: technology, criterion: nil,
          point: "\(byProperty[index].key) or \(other.key)",
          support: byProperty[index].value, opposition: other.value)
      }
    }
  }
}
