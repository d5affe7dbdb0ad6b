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
    let exact = occurrences(of: trimmed(Array(quote.utf8)), in: text)
    let found =
      exact.isEmpty
      ? occurrences(of: quoted, in: normal.bytes).map(normal.range(in:)) : exact
    guard let offset else { return found.first }
    return found.min { $0.lowerBound.gap(to: offset) < $1.lowerBound.gap(to: offset) }
  }

  private func trimmed(_ quote: [UInt8]) -> ArraySlice<UInt8> {
    let inked = quote.indices.filter { quote[$0] > 0x20 }
    guard let first = inked.first, let last = inked.last else { return [] }
    return quote[first...last]
  }

  /// The places of `words` in `bytes` at which no word of it is cut.
  private func occurrences(of words: some Collection<UInt8>, in bytes: [UInt8]) -> [Range<Int>] {
    let words = Array(words)
    guard let first = words.first, words.count <= bytes.count else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { words in
        var ranges: [Range<Int>] = []
        for start in 0...(bytes.count - words.count) where bytes[start] == first {
          let end = start + words.count
          guard (1..<words.count).allSatisfy({ bytes[start + $0] == words[$0] }),
            !isWithinWord(start, of: bytes), !isWithinWord(end, of: bytes)
          else { continue }
          ranges.append(start..<end)
        }
        return ranges
      }
    }
  }

  private func isWithinWord(_ offset: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    offset > 0 && offset < bytes.count && isWordByte(bytes[offset - 1]) && isWordByte(bytes[offset])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
