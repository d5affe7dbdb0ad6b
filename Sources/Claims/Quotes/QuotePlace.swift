/// Where an article says something: the words themselves, and the headings above them.
public struct QuotePlace: Hashable, Sendable {
  /// The article's own words.
  public let quote: String
  /// Where they stand, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>
  /// The headings above them, the outermost first.
  public let heading: [String]
}
