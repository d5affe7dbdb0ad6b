import Claims

/// Claims that say the same, before it is known how many articles they come from.
struct Accord {
  private let technology: Technology.ID
  /// What is judged, or `nil` where claims on several criteria may state the same property.
  private var criterion: Criterion.ID?
  private var comparand: Technology.ID?
  private let point: String
  private let claims: [ComparableClaim]
  private let dissent: [ComparableClaim]

  /// Claims that an agreement lists at most; its support counts all.
  private static let listed = 50

  private init(
    technology: Technology.ID, criterion: Criterion.ID? = nil, comparand: Technology.ID? = nil,
    point: String, claims: [ComparableClaim], dissent: [ComparableClaim]
  ) {
    self.technology = technology
    self.criterion = criterion
    self.comparand = comparand
    self.point = point
    self.claims = claims
    self.dissent = dissent
  }

  /// Every group of claims that say the same in one respect; none does in that it recommends.
  static func all(_ kind: Dispute.Kind, among claims: [ComparableClaim]) -> [Accord] {
    switch kind {
    case .polarity: judgements(among: claims)
    case .comparison: rankings(among: claims)
    case .fact: facts(among: claims)
    case .quantity: quantities(among: claims)
    case .recommendation: []
    }
  }

  /// The agreement, or `nil` where a single article says it, or no fewer independent ones the opposite.
  ///
  /// - Parameter support: Who says what some of the claims say.
  func agreement(support: ([ComparableClaim]) throws -> Support) rethrows -> Agreement? {
    let supporters = try support(claims)
    guard supporters.articles >= 2 else { return nil }
    let dissenters = try support(dissent)
    guard dissenters.witnesses < supporters.witnesses else { return nil }
    let clearest = claims.clearest(Self.listed)
    return Agreement(
      technology: technology,
      criterion: criterion ?? clearest.first?.claim.criterion ?? "", comparand: comparand,
      point: point, support: supporters, dissent: dissenters,
      claims: clearest.map(\.cited))
  }

  private static func judgements(among claims: [ComparableClaim]) -> [Accord] {
    Dictionary(grouping: claims) {
      Cell(technology: $0.claim.technology, criterion: $0.claim.criterion)
    }.flatMap { cell, claims in
      [Polarity.positive, .negative].map { polarity in
        Accord(
          technology: cell.technology, criterion: cell.criterion, point: polarity.rawValue,
          claims: claims.filter { $0.claim.polarity == polarity },
          dissent: claims.filter { $0.claim.polarity == polarity.reversed })
      }
    }
  }

  private static func rankings(among claims: [ComparableClaim]) -> [Accord] {
    let comparisons = claims.lazy.filter { $0.claim.comparison != nil }
    return Dictionary(grouping: comparisons) { Ranking(of: $0.claim) }.flatMap { key, claims in
      key.map { ranking in
        [
          standing(.better, of: ranking.first, to: ranking.second, ranking, claims),
          standing(.better, of: ranking.second, to: ranking.first, ranking, claims),
          standing(.equal, of: ranking.first, to: ranking.second, ranking, claims),
        ]
      } ?? []
    }
  }

  private static func standing(
    _ relation: Relation, of technology: Technology.ID, to comparand: Technology.ID,
    _ ranking: Ranking, _ claims: [ComparableClaim]
  ) -> Accord {
    Accord(
      technology: technology, criterion: ranking.criterion, comparand: comparand,
      point: relation == .equal ? "equal to \(comparand)" : "better than \(comparand)",
      claims: claims.filter { $0.claim.relation(of: technology) == relation },
      dissent: claims.filter { $0.claim.relation(of: technology) != relation })
  }

  private static func facts(among claims: [ComparableClaim]) -> [Accord] {
    let stated = claims.lazy.filter { $0.claim.fact != nil }
    return Dictionary(grouping: stated) {
      AgreedProperty(technology: $0.claim.technology, name: $0.claim.fact?.property ?? "")
    }.flatMap { property, claims in
      [
        Accord(
          technology: property.technology, point: property.name, claims: claims.asserted,
          dissent: claims.denied),
        Accord(
          technology: property.technology, point: "not so: \(property.name)",
          claims: claims.denied, dissent: claims.asserted),
      ]
    }
  }

  private static func quantities(among claims: [ComparableClaim]) -> [Accord] {
    let counted = claims.lazy.filter { $0.quantity?.value.isFinite == true }
    return Dictionary(grouping: counted) {
      Measure(of: $0)
    }.flatMap { measure, claims in
      clusters(of: claims).map { alike in
        let members = Set(alike.map(\.cited.id))
        return Accord(
          technology: measure.technology, point: "\(measure.name): \(span(of: alike))",
          claims: alike, dissent: claims.filter { !members.contains($0.cited.id) })
      }
    }
  }

  /// Claims whose numbers agree with the smallest of their group.
  private static func clusters(of claims: [ComparableClaim]) -> [[ComparableClaim]] {
    var clusters: [[ComparableClaim]] = []
    // The sort is stable, so that equal numbers keep their reading order.
    for comparable in claims.sorted(by: { $0.value < $1.value }) {
      if let smallest = clusters.last?.first?.quantity,
        comparable.quantity?.agrees(with: smallest) == true
      {
        clusters[clusters.count - 1].append(comparable)
      } else {
        clusters.append([comparable])
      }
    }
    return clusters
  }

  private static func span(of claims: [ComparableClaim]) -> String {
    let bounds = [claims.first, claims.last].compactMap { comparable in
      comparable?.numberInWords
    }
    return Set(bounds).count == 1 ? bounds[0] : bounds.joined(separator: " to ")
  }
}

/// What is said of which technology.
private struct AgreedProperty: Hashable {
  let technology: Technology.ID
  let name: String
}

extension ComparableClaim {
  fileprivate var value: Double { quantity?.value ?? 0 }
}
