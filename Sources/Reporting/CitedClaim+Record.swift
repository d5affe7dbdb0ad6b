import Claims

extension CitedClaim: Record {
  /// The members of a claim: stable, fields are only ever added.
  public static var fields: [Field<CitedClaim>] {
    [
      Field("id") { .count($0.id) },
      Field("article") { .string($0.source.address) },
      Field("title") { .text($0.source.title) },
      Field("technology") { .string($0.claim.technology.rawValue) },
      Field("criterion") { .string($0.claim.criterion.rawValue) },
      Field("polarity") { .string($0.claim.polarity.rawValue) },
      Field("comparand") { .text($0.claim.comparison?.comparand.rawValue) },
      Field("relation") { .text($0.claim.comparison?.relation.rawValue) },
      Field("fact") { .text($0.claim.fact?.property) },
      Field("denied") { .bool($0.claim.fact?.isDenied ?? false) },
      Field("quantity", parts: Quantity.fields) { $0.claim.quantity },
      Field("scope") { .text($0.claim.scope) },
      Field("hedged") { .bool($0.claim.isHedged) },
      Field("quote") { .string($0.claim.quote) },
      Field("start") { .count($0.claim.utf8Range.lowerBound) },
      Field("end") { .count($0.claim.utf8Range.upperBound) },
      Field("heading", path: { $0.claim.heading }),
      Field("rule") { .string($0.claim.rule) },
      Field("reliability") { .number($0.claim.reliability, decimals: 2) },
      Field("origin") { .text($0.claim.origin) },
      Field("recommendation") { .bool($0.claim.isRecommendation) },
      Field("review", parts: ReviewNote.fields) { $0.review },
      Field("published") { .text($0.source.publishedOn?.description) },
    ]
  }

  /// Number, technology, comparison, criterion, sign, quote, and where it stands and what it states.
  public static var columns: [Column<CitedClaim>] {
    columns(endingWith: "source") { [$0.source.dated] + $0.particulars }
  }

  /// A table of the claims of one article, which need not be named in each row.
  public static func table(ofOneArticle claims: [CitedClaim]) -> Table {
    let columns = columns(endingWith: "particulars", \.particulars)
    return Table(
      columns: columns.map(\.column), rows: claims.map { claim in columns.map { $0.cell(claim) } })
  }

  private static func columns(
    endingWith title: String, _ parts: @escaping (CitedClaim) -> [String?]
  ) -> [Column<CitedClaim>] {
    [
      Column("claim", .trailing, tone: { _ in .faint }) { String($0.id) },
      Column("technology") { $0.claim.technology.rawValue },
      Column("against", folds: true) { $0.claim.comparison?.words ?? "" },
      Column("criterion") { $0.claim.criterion.rawValue },
      Column("±", tone: { $0.claim.polarity.tone }) { $0.claim.polarity.sign },
      Column("quote", share: 2) { $0.quoted() },
      Column(title, share: 1, folds: true, tone: { _ in .faint }) {
        parts($0).compactMap(\.self).joined(separator: " · ")
      },
    ]
  }

  /// Where in its article it stands, where its words alone do not tell, who read it, and what it states.
  private var particulars: [String?] {
    [
      headingsOfBrief, claim.origin.map { "read by \($0)" }, review?.verdict.rawValue,
      claim.statement,
    ]
  }
}

extension Claim {
  /// The fact and the number that it states, without which two claims may look like one.
  fileprivate var statement: String? {
    let text = [fact?.words, quantity?.words].compactMap(\.self).joined(separator: " · ")
    return text.isEmpty ? nil : text
  }
}

extension Quantity {
  static var fields: [Field<Quantity>] {
    [Field("measure") { .string($0.measure) }, Field("value") { .number($0.value) }]
  }
}

extension Support {
  static var fields: [Field<Support>] {
    [Field("articles") { .count($0.articles) }, Field("witnesses") { .count($0.witnesses) }]
  }
}
