import Claims

/// Why a claim is what it is: its fields, the words of the article that decided them, and how sure it is
/// that others contradict it.
public struct Explanation: Record {
  private let cited: CitedClaim
  private let decidingWords: [DecidingWords]
  private let summary: String?
  private let example: String?
  private let disputes: [Dispute]

  /// Makes the explanation of a claim.
  ///
  /// - Parameters:
  ///   - text: The text of its article.
  ///   - summary: What its rule reads, in a few words, if that is known.
  ///   - example: Words that its rule finds, if there are any at hand.
  ///   - disputes: The disputes that it takes part in.
  public init(
    of cited: CitedClaim, in text: String, summary: String?, example: String?,
    disputes: [Dispute] = []
  ) {
    self.cited = cited
    self.summary = summary
    self.example = example
    self.disputes = disputes
    let bytes = Array(text.utf8)
    decidingWords = cited.claim.evidence.sorted {
      $0.utf8Range.lowerBound < $1.utf8Range.lowerBound
    }.map { evidence in
      let words = bytes[evidence.utf8Range.clamped(to: bytes.indices)]
      return DecidingWords(
        evidence: evidence, words: String(decoding: words, as: UTF8.self),
        visibleWords: VisibleText(words, at: words.startIndex, without: cited.markup).words)
    }
  }

  /// The members of a claim, its evidence and an example of its rule.
  public static var fields: [Field<Explanation>] {
    [
      Field("claim", parts: CitedClaim.fields) { $0.cited },
      Field("evidence", each: DecidingWords.fields) { $0.decidingWords },
      Field("summary") { .text($0.summary) },
      Field("example") { .text($0.example) },
      Field("disputes", each: Dispute.referenceFields) { $0.disputes },
    ]
  }

  /// Number, quote and rule.
  public static var columns: [Column<Explanation>] {
    [
      Column("claim", .trailing) { String($0.cited.id) },
      Column("quote", share: 1) { $0.cited.quoted() },
      Column("rule") { $0.cited.claim.rule },
    ]
  }

  /// For each claim its sheet, the deciding words of the quote in colour, and a table of them.
  public static func lines(of items: [Explanation], on page: Page) -> [String] {
    Array(items.map { $0.lines(on: page) }.joined(separator: [""]))
  }

  private func lines(on page: Page) -> [String] {
    let sheet = ClaimSheet(cited)
    let shift = Quotation(cited.visibleQuote.words).opening.utf8.count
    let places = decidingWords.map { cited.visibleQuote.place(of: $0.evidence.utf8Range) }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
    return sheet.head(on: page) + page.highlighted(cited.quoted(), at: places) + [""]
      + sheet.facts(
        on: page,
        adding: [
          ("reads", summary ?? ""), ("as in", example.map { "“\($0)”" } ?? ""),
          ("disputed", disputes.map(\.reference).joined(separator: "; ")),
        ])
      + [""]
      + DecidingWords.lines(of: decidingWords, on: page)
  }
}

extension Dispute {
  /// What `show` takes, and how sure it is.
  fileprivate var reference: String {
    "\(key), confidence \(percent) %" + (isDoubtful ? ", doubtful" : "")
  }
}
