import Claims

/// The pairs of a dispute, a row for each reason: many claims contradict each other for the same one.
struct PairTable {
  /// How two claims contradict each other.
  private struct Reason: Hashable {
    let force: Dispute.Force
    let reach: Dispute.Reach
    let words: String
  }

  /// The reasons, that of the surest pair first, and the pairs that have it.
  private let groups: [(reason: Reason, pairs: [Dispute.Pair])]

  init(_ pairs: [Dispute.Pair]) {
    groups = pairs.grouped { Reason(force: $0.force, reach: $0.reach, words: $0.reason) }
      .map { (reason: $0.key, pairs: $0.elements) }
  }

  /// The numbers of the claims, and how and why they contradict each other.
  func lines(on page: Page) -> [String] {
    let rows = groups.map { reason, pairs in
      [
        oppositions(pairs), reason.force.spoken, reason.reach == .self ? "within one article" : "",
        reason.words,
      ].map { Table.Cell($0) }
    }
    let columns: [Table.Column] = [
      .init("claims", share: 1), .init("force"), .init("reach"), .init("why", share: 1),
    ]
    return Table(columns: columns, rows: rows).lines(on: page)
  }

  /// `3, 7 against 12; 9 against 12, 15`: claims that stand against the same ones go together.
  private func oppositions(_ pairs: [Dispute.Pair]) -> String {
    pairs.grouped(by: \.a.id)
      .map { (claim: $0.key, against: $0.elements.map(\.b.id)) }
      .grouped { $0.against.sorted() }
      .map { against, claims in
        "\(numbers(claims.map(\.claim))) against \(numbers(against))"
      }
      .joined(separator: "; ")
  }

  private func numbers(_ claims: [CitedClaim.ID]) -> String {
    claims.map(String.init).joined(separator: ", ")
  }
}

extension Sequence {
  /// Its elements by what they have in common, in the order in which that first occurs.
  fileprivate func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, elements: [Element])] = []
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].elements.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
