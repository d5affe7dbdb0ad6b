import Claims

/// A passage that holds all the words that were searched for.
public struct SearchHit: Hashable, Sendable {
  /// The article that it stands in.
  public let source: Source
  /// Where it lies, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>
  /// The headings above it, the outermost first.
  public let heading: [String]
  /// What it says.
  public let text: String
  /// Where the words stand, in UTF-8 bytes of `text`.
  public let highlights: [Range<Int>]
  /// What of it is markup and not words, in UTF-8 bytes of the article's text.
  public let markup: [Range<Int>]
  /// The claims that it makes, in order of the text.
  public let claims: [CitedClaim]

  /// Makes a hit.
  public init(
    source: Source, utf8Range: Range<Int>, heading: [String], text: String,
    highlights: [Range<Int>], markup: [Range<Int>] = [], claims: [CitedClaim]
  ) {
    self.source = source
    self.utf8Range = utf8Range
    self.heading = heading
    self.text = text
    self.highlights = highlights
    self.markup = markup
    self.claims = claims
  }
}
