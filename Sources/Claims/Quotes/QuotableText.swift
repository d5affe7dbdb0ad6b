/// The text of an article with its passages, in which quotations are looked up.
public struct QuotableText: Sendable {
  private let bytes: [UInt8]
  private let passages: [Passage]
  private let locator: QuoteLocator

  /// Makes the text of an article with its passages, in order.
  public init(_ text: String, passages: [Passage]) {
    bytes = Array(text.utf8)
    self.passages = passages
    locator = QuoteLocator(text)
  }

  /// Where a quotation stands, or `nil` where it does not; of several places the one nearest to
  /// `offset`, in UTF-8 bytes, or else the first one.
  public func place(of quote: String, near offset: Int? = nil) -> QuotePlace? {
    guard let range = locator.range(of: quote, near: offset) else { return nil }
    let passage = passages.last { $0.utf8Range.lowerBound <= range.lowerBound }
    return QuotePlace(
      quote: String(decoding: bytes[range], as: UTF8.self), utf8Range: range,
      heading: passage?.heading ?? [])
  }

  /// The words around a range of the text.
  public func surroundings(of range: Range<Int>) -> Surroundings {
    Surroundings(of: range, in: bytes)
  }

  /// A claim that was made on another version of the text, or `nil` where its words are gone.
  public func relocated(_ claim: Claim) -> Claim? {
    guard let place = place(of: claim.quote, near: claim.utf8Range.lowerBound) else { return nil }
    var moved = claim
    moved.quote = place.quote
    moved.utf8Range = place.utf8Range
    moved.heading = place.heading
    // Words outside the quote may have moved by another distance, or be gone.
    if place.utf8Range != claim.utf8Range { moved.evidence = [] }
    return moved
  }
}
