/// What a reader sees of a stretch of a text: its words, without the markup between them.
public struct VisibleText: Hashable, Sendable {
  /// The words.
  public let words: String
  /// Where the stretch begins in the text, in UTF-8 bytes.
  private let start: Int
  /// The bytes that are left out, counted from the start of the text, in order.
  private let hidden: [Range<Int>]

  /// Makes what is seen of a stretch.
  ///
  /// - Parameters:
  ///   - stretch: Its bytes.
  ///   - start: Where it begins in the text, in UTF-8 bytes.
  ///   - markup: Bytes of the text that are markup or an address and not words, in order.
  public init(_ stretch: some Collection<UInt8>, at start: Int, without markup: [Range<Int>]) {
    let range = start..<start + stretch.count
    hidden = markup.within(range)
    self.start = start
    var words: [UInt8] = []
    var rest = stretch[...]
    var position = start
    for markup in hidden {
      words += rest.prefix(markup.lowerBound - position)
      rest = rest.dropFirst(markup.upperBound - position)
      position = markup.upperBound
    }
    self.words = String(decoding: words + rest, as: UTF8.self)
  }

  /// Where a range of the text stands in the words, in UTF-8 bytes.
  public func place(of range: Range<Int>) -> Range<Int> {
    place(of: range.lowerBound)..<place(of: range.upperBound)
  }

  private func place(of offset: Int) -> Int {
    hidden.reduce(offset - start) { place, markup in
      place - max(0, min(offset, markup.upperBound) - markup.lowerBound)
    }
  }
}
