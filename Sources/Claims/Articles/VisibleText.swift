/// What a reader sees of a stretch of a text: its words, without the markup between them, and what that
/// stands for.
public struct VisibleText: Hashable, Sendable {
  /// The words, in UTF-8.
  public let bytes: [UInt8]
  /// Where the stretch begins in the text, in UTF-8 bytes.
  private let start: Int
  /// What is not seen, in order.
  private let hidden: [Hidden]

  private struct Hidden: Hashable {
    /// Its bytes, counted from the start of the text.
    let markup: Range<Int>
    /// Where in the words stands what is seen in its place.
    let shown: Range<Int>
  }

  /// The words.
  public var words: String { String(decoding: bytes, as: UTF8.self) }

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
      let place = words.count
      words += isIdle ? [] : shown
      hidden.append(Hidden(markup: markup, shown: place..<words.count))
    }
    self.hidden = hidden
    bytes = words + rest
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
    guard let last = last(where: { $0.markup.lowerBound <= offset }) else { return offset - start }
    return offset < last.markup.upperBound
      ? last.shown.lowerBound : last.shown.upperBound + offset - last.markup.upperBound
  }

  /// Where a range of the words stands in the text, in UTF-8 bytes: from its first word to its last, with
  /// all of the markup that stands for either.
  ///
  /// - Precondition: `range` is not empty and lies within `bytes`.
  public func source(of range: Range<Int>) -> Range<Int> {
    source(of: range.lowerBound).lowerBound..<source(of: range.upperBound - 1).upperBound
  }

  /// Where a byte of the words stands in the text.
  private func source(of byte: Int) -> Range<Int> {
    guard let last = last(where: { $0.shown.lowerBound <= byte }) else {
      return start + byte..<start + byte + 1
    }
    guard byte >= last.shown.upperBound else { return last.markup }
    let place = last.markup.upperBound + byte - last.shown.upperBound
    return place..<place + 1
  }

  /// The last of what is not seen that meets a condition, as all in front of it do.
  private func last(where meets: (Hidden) -> Bool) -> Hidden? {
    let end = hidden.endOfPrefix(where: meets)
    return end > 0 ? hidden[end - 1] : nil
  }
}
