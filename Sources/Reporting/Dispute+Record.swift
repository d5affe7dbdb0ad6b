import Claims

extension Dispute: Record {
  /// The members of a dispute: stable, fields are only ever added.
  public static var fields: [Field<Dispute>] {
    [
      Field("technology") { .string($0.technology.rawValue) },
      Field("criterion") { .string($0.criterion.rawValue) },
      Field("comparand") { .text($0.comparand?.rawValue) },
      Field("kind") { .string($0.kind.rawValue) },
      Field("force") { .string($0.force.rawValue) },
      Field("reach") { .string($0.reach.rawValue) },
      Field("for", parts: Support.fields) { $0.support },
      Field("against", parts: Support.fields) { $0.opposition },
      Field("pairs", each: Pair.fields) { $0.pairs },
      Field("point") { .text($0.point) },
      keyField,
      Field("clarity") { .number($0.pairs[0].clarity, decimals: 3) },
      confidenceField, doubtfulField,
      Field("answers", each: answerFields) { Array(zip($0.sides, $0.answers)) },
    ]
  }

  private static var answerFields: [Field<(Side, Answer)>] {
    [
      Field("answer") { .string($0.0.words) }, Field("articles") { .count($0.1.support.articles) },
      Field("witnesses") { .count($0.1.support.witnesses) },
      Field("claims") { .array($0.1.claims.map { .count($0.id) }) },
    ]
  }

  /// What tells which dispute it is, and how sure, where it is merely mentioned.
  static var referenceFields: [Field<Dispute>] { [keyField, confidenceField, doubtfulField] }

  private static var keyField: Field<Dispute> { Field("key") { .string($0.key) } }
  private static var confidenceField: Field<Dispute> {
    Field("confidence") { .number($0.confidence, decimals: 2) }
  }
  private static var doubtfulField: Field<Dispute> { Field("doubtful") { .bool($0.isDoubtful) } }

  /// Point, kind, force, numbers and the clearest pair.
  public static var columns: [Column<Dispute>] {
    [
      Column("point", share: 1) { $0.heading },
      Column("kind") { $0.kind.rawValue },
      Column("force") { $0.force.spoken },
      Column("for", .trailing) { String($0.support.witnesses) },
      Column("against", .trailing) { String($0.opposition.witnesses) },
      Column("one says", share: 2) { $0.pairs[0].a.quotation },
      Column("the other says", share: 2) { $0.pairs[0].b.quotation },
    ]
  }

  /// A card for each dispute.
  public static func lines(of items: [Dispute], on page: Page) -> [String] {
    let cards = items.enumerated().map { DisputeCard($1, rank: $0 + 1).lines(on: page) }
    return Array(cards.joined(separator: [""]))
  }
}

extension Dispute.Pair {
  /// The members of a pair: stable, fields are only ever added.
  static var fields: [Field<Dispute.Pair>] {
    [
      Field("a", parts: CitedClaim.fields) { $0.a },
      Field("b", parts: CitedClaim.fields) { $0.b },
      Field("force") { .string($0.force.rawValue) },
      Field("reach") { .string($0.reach.rawValue) },
      Field("reason") { .string($0.reason) },
      Field("clarity") { .number($0.clarity, decimals: 3) },
      Field("confidence") { .number($0.confidence, decimals: 2) },
      Field("doubts") { .array($0.doubts.map(JSON.string)) },
    ]
  }
}

extension CitedClaim {
  /// The quote and the file that it stands in.
  var quotation: String { "\(quoted()) (\(source.fileName))" }
}
