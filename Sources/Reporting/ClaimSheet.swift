import Claims

/// One claim with all its fields, for people.
public struct ClaimSheet: Sendable {
  private let cited: CitedClaim
  private let context: QuoteContext?

  /// Makes the sheet of a claim.
  ///
  /// - Parameter context: What stands around the quote, if wanted.
  public init(_ cited: CitedClaim, in context: QuoteContext? = nil) {
    self.cited = cited
    self.context = context
  }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    head(on: page) + wrapped(cited.quoted(in: context), to: page.width) + [""] + facts(on: page)
  }

  /// What the claim is about, and which way it counts.
  func head(on page: Page) -> [String] {
    let claim = cited.claim
    let words = ["Claim \(cited.id)", claim.technology.rawValue, claim.criterion.rawValue]
    let sign = page.style.paint(claim.polarity.sign, claim.polarity.tone)
    var lines = wrapped(words.joined(separator: " · "), to: page.width - 3)
      .map { page.style.paint($0, .strong) }
    lines[lines.count - 1] += "  " + sign
    return lines
  }

  /// Its fields, those that say nothing left out.
  func facts(on page: Page, adding more: [(String, String)] = []) -> [String] {
    let claim = cited.claim
    let hedge = claim.isHedged ? "put as possible, or as hearsay" : ""
    let choice = claim.isRecommendation ? "names it the choice for \(claim.criterion)" : ""
    let published = cited.source.publishedOn?.description ?? ""
    let facts: [(String, String)] = [
      ("polarity", claim.polarity.rawValue),
      ("comparison", claim.comparison.map { "\($0.relation.rawValue) · \($0.words)" } ?? ""),
      ("fact", claim.fact?.words ?? ""),
      ("quantity", claim.quantity?.words ?? ""),
      ("recommendation", choice), ("scope", claim.scope ?? ""), ("hedge", hedge),
      ("article", cited.source.address), ("title", cited.source.title ?? ""),
      ("published", published),
      ("under", claim.heading.joined(separator: " › ")), ("bytes", claim.utf8Range.words),
      ("rule", claim.rule), ("origin", claim.origin ?? ""), ("reliability", reliability),
      ("review", review),
    ]
    return FactSheet(facts + more).lines(on: page)
  }

  private var review: String { cited.review?.words ?? "" }

  private var reliability: String {
    if let origin = cited.claim.origin, cited.claim.reliability == 1 {
      return "taken at the word of \(origin)"
    }
    let percent = Int((cited.claim.reliability * 100).rounded())
    return "annotators confirmed \(percent) % of the claims with signs like these"
  }
}

extension CitedClaim {
  /// The quote as a quote, between the words that stand around it.
  func quoted(in context: QuoteContext? = nil) -> String {
    (context?.before ?? "") + Quotation(visibleQuote.words).text + (context?.after ?? "")
  }
}
