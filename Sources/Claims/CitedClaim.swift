/// A claim as the knowledge base holds it: with its number and the article that makes it.
public struct CitedClaim: Hashable, Sendable, Identifiable {
  /// The number of the claim.
  public let id: Int64
  /// The article that makes it.
  public let source: Source
  /// The number of the article that said it first: claims in text that one article copies from
  /// another share it, and count as one witness.
  public let witness: Int64
  /// What is claimed; what a person corrected is as corrected.
  public let claim: Claim
  /// What a person said of it, if anybody did.
  public let review: ReviewNote?
  /// What of the quote is markup or an address and not words, in UTF-8 bytes of the article's text.
  public let markup: [Range<Int>]

  /// What a reader of the article sees of the quote.
  public var visibleQuote: VisibleText {
    VisibleText(claim.quote.utf8, at: claim.utf8Range.lowerBound, without: markup)
  }

  /// Makes a cited claim; without a `witness` the article speaks for itself.
  public init(
    id: Int64, source: Source, witness: Int64? = nil, claim: Claim, review: ReviewNote? = nil,
    markup: [Range<Int>] = []
  ) {
    self.id = id
    self.source = source
    self.witness = witness ?? source.id
    self.claim = claim
    self.review = review
    self.markup = markup
  }
}
