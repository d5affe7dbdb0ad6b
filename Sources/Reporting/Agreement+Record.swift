import Claims

extension Agreement: Record {
  /// The members of an agreement: stable, fields are only ever added.
  public static var fields: [Field<Agreement>] {
    [
      Field("technology") { .string($0.technology.rawValue) },
      Field("criterion") { .string($0.criterion.rawValue) },
      Field("comparand") { .text($0.comparand?.rawValue) },
      Field("point") { .string($0.point) },
      Field("for", parts: Support.fields) { $0.support },
      Field("against", parts: Support.fields) { $0.dissent },
      Field("claims", each: CitedClaim.fields) { $0.claims },
      Field("thin") { .bool($0.isThin) },
    ]
  }

  /// Point, numbers and the clearest claim.
  public static var columns: [Column<Agreement>] {
    [
      Column("technology") { $0.technology.rawValue },
      Column("criterion") { $0.criterion.rawValue },
      Column("point", share: 1) { $0.point },
      Column("for", .trailing) { String($0.support.witnesses) },
      Column("against", .trailing) { String($0.dissent.witnesses) },
      Column("quote", share: 2) { $0.claims.first?.quoted() ?? "" },
    ]
  }

  /// A card for each agreement.
  public static func lines(of items: [Agreement], on page: Page) -> [String] {
    let cards = items.enumerated().map { AgreementCard($1, rank: $0 + 1).lines(on: page) }
    return Array(cards.joined(separator: [""]))
  }
}
