import Claims

extension SuppressedPair: Record {
  /// The members of a pair that is no contradiction: stable, fields are only ever added.
  public static var fields: [Field<SuppressedPair>] {
    [
      Field("suppression") { .string($0.suppression.rawValue) },
      Field("reason") { .string($0.suppression.spoken) },
      Field("kind") { .string($0.kind.rawValue) },
      Field("technology") { .string($0.a.claim.technology.rawValue) },
      Field("criterion") { .string($0.a.claim.criterion.rawValue) },
      Field("a", parts: CitedClaim.fields) { $0.a },
      Field("b", parts: CitedClaim.fields) { $0.b },
    ]
  }

  /// The reason, the point and both quotes.
  public static var columns: [Column<SuppressedPair>] {
    [
      Column("no contradiction", share: 1) { $0.suppression.rawValue },
      Column("point", share: 1) { "\($0.a.claim.technology) · \($0.a.claim.criterion)" },
      Column("one says", share: 2) { $0.a.quotation },
      Column("the other says", share: 2) { $0.b.quotation },
    ]
  }

  /// A card for each pair.
  public static func lines(of items: [SuppressedPair], on page: Page) -> [String] {
    let cards = items.enumerated().map { place, pair in
      let card = Card(page, rank: place + 1)
      let sides = Side.pair(pair.kind, pair.a, pair.b)
      let heading = "\(pair.a.claim.technology) · \(pair.a.claim.criterion)"
      return card.head(heading, "\(pair.kind.rawValue) · \(pair.suppression.rawValue)")
        + card.quotation(pair.a, on: sides.a)
        + card.quotation(pair.b, on: sides.b)
        + card.line("no contradiction: \(pair.suppression.spoken)", .faint)
    }
    return Array(cards.joined(separator: [""]))
  }
}

extension [SuppressedPair] {
  /// `74 pairs left out: 45 different-matters, 24 concession, 5 others`: the two reasons that most of
  /// them have.
  public var summary: String {
    let counts = Dictionary(grouping: self, by: \.suppression).mapValues(\.count)
      .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let others = counts.dropFirst(2).reduce(0) { $0 + $1.value }
    let reasons =
      counts.prefix(2).map { "\($0.value) \($0.key.rawValue)" }
      + (others > 0 ? [counted(others, "other")] : [])
    return "\(counted(count, "pair")) left out: \(reasons.joined(separator: ", "))"
  }
}
