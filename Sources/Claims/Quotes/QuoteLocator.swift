/// Finds quotations in a text: byte for byte, or else by the normal form of both.
public struct QuoteLocator: Sendable {
  private let text: [UInt8]
  private let normal: NormalText

  /// Makes a locator of quotations in a text.
  public init(_ text: String) {
    self.text = Array(text.utf8)
    normal = NormalText(text)
  }

  /// Where a quotation stands, in UTF-8 bytes of the text, or `nil` where it does not.
  ///
  /// Of several places the one nearest to `offset` is taken, without an offset the first one. A
  /// quotation that begins or ends within a word of the text is none.
  public func range(of quote: String, near offset: Int? = nil) -> Range<Int>? {
    let quoted = NormalText(quote).bytes
    guard !quoted.isEmpty else { return nil }
    return place(of: trimmed(Array(quote.utf8)), in: text, near: offset)
      ?? place(of: quoted, in: normal.bytes, near: offset) { normal.range(in: $0) }
  }

  private func trimmed(_ quote: [UInt8]) -> [UInt8] {
    guard let first = quote.firstIndex(where: { $0 > 0x20 }),
      let last = quote.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return Array(quote[first...last])
  }

  /// The place of `words` in `bytes`, nearest to `offset`, at which no word of it is cut.
  ///
  /// - Parameter inText: Where a range of `bytes` stands in the text.
  private func place(
    of words: [UInt8], in bytes: [UInt8], near offset: Int?,
    inText: (Range<Int>) -> Range<Int> = { $0 }
  ) -> Range<Int>? {
    var nearest: Range<Int>?
    ByteSearch(for: words).forEachPlace(in: bytes) { place in
      guard !bytes.cutsWord(at: place.lowerBound), !bytes.cutsWord(at: place.upperBound)
      else { return false }
      let range = inText(place)
      guard let offset else {
        nearest = range
        return true
      }
      let gap = range.lowerBound.gap(to: offset)
      if nearest.map({ gap < $0.lowerBound.gap(to: offset) }) ?? true { nearest = range }
      // Those that follow are farther away.
      return range.lowerBound >= offset
    }
    return nearest
  }
}

extension [UInt8] {
  /// Whether an offset into this UTF-8 has letters or digits of one word on both sides.
  fileprivate func cutsWord(at offset: Int) -> Bool {
    guard offset > 0, offset < count else { return false }
    let before = self[..<offset].lastIndex { !UTF8.isContinuation($0) } ?? 0
    return isWordScalar(at: before) && isWordScalar(at: offset)
  }

  private func isWordScalar(at offset: Int) -> Bool {
    var decoder = UTF8()
    var rest = self[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return false }
    // Scripts without capitals, such as Chinese, need not put anything between words.
    let properties = scalar.properties
    return properties.isCased || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}
