/// What a reader sees of a stretch of a text: its words, without the markup between them, and what that
/// stands for.
public struct VisibleText: Hashable, Sendable {
  /// The words.
  public let words: String
  /// Where the stretch begins in the text, in UTF-8 bytes.
  private let start: Int
  /// What is not seen, in order.
  private let hidden: [Hidden]

  private struct Hidden: Hashable {
    /// Its bytes, counted from the start of the text.
    let bytes: Range<Int>
    /// How many bytes are seen in its place.
    let shown: Int
  }

  /// Makes what is seen of a stretch.
  ///
  /// - Parameters:
  ///   - stretch: Its bytes.
  ///   - start: Where it begins in the text, in UTF-8 bytes.
  ///   - markup: Bytes of the text that are markup or an address and not words, in order.
  public init(_ stretch: some Collection<UInt8>, at start: Int, without markup: [Range<Int>]) {
    let range = start..<start + stretch.count
    self.start = start
    var hidden: [Hidden] = []
    var words: [UInt8] = []
    var rest = stretch[...]
    var position = start
    for markup in markup.within(range) {
      words += rest.prefix(markup.lowerBound - position)
      rest = rest.dropFirst(markup.lowerBound - position)
      let shown = ShownMarkup.words(of: rest.prefix(markup.count))
      rest = rest.dropFirst(markup.count)
      position = markup.upperBound
      // Between words that stand apart already no blank is needed.
      let isIdle = shown == [0x20] && (Self.isBlank(words.last) || Self.isBlank(rest.first))
      words += isIdle ? [] : shown
      hidden.append(Hidden(bytes: markup, shown: isIdle ? 0 : shown.count))
    }
    self.hidden = hidden
    self.words = String(decoding: words + rest, as: UTF8.self)
  }

  /// Whether a byte separates words, as the end of the text does.
  private static func isBlank(_ byte: UInt8?) -> Bool {
    byte.map { [0x20, 0x0A, 0x09].contains($0) } ?? true
  }

  /// Where a range of the text stands in the words, in UTF-8 bytes.
  public func place(of range: Range<Int>) -> Range<Int> {
    place(of: range.lowerBound)..<place(of: range.upperBound)
  }

  private func place(of offset: Int) -> Int {
    hidden.reduce(offset - start) { place, markup in
      let passed = max(0, min(offset, markup.bytes.upperBound) - markup.bytes.lowerBound)
      return place - passed + (passed == markup.bytes.count ? markup.shown : 0)
    }
  }
}
