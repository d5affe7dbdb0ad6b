/// The article that a stored claim comes from, as far as findings show it.
public struct Source: Hashable, Sendable, Identifiable {
  /// The number under which the knowledge base keeps it.
  public let id: Int64
  /// The path or web address that it was imported from.
  public let address: String
  /// The title, where it states one.
  public let title: String?
  /// The day of publication as `2024-05-31`, `2024-05` or `2024`, where it is known.
  public let publishedOn: String?

  /// Makes a source.
  public init(id: Int64, address: String, title: String? = nil, publishedOn: String? = nil) {
    self.id = id
    self.address = address
    self.title = title
    self.publishedOn = publishedOn
  }
}

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
