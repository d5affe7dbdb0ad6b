/// Signs that take no place and divide no word, which the full text index leaves out: soft hyphens, zero-width
/// spaces, word joiners, byte order marks. The view `passage_words` leaves out the same.
enum PlacelessSigns {
  static let scalars: [Unicode.Scalar] = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]

  /// Returns a text in UTF-8 without them; the text itself where none can be, which is nearly always.
  static func removed(from text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(where: mayBegin) else { return text }
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var rest = text
    while let first = rest.first {
      if mayBegin(first), let sign = signs.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(sign.count)
      } else {
        words.append(first)
        rest = rest.dropFirst()
      }
    }
    return words[...]
  }

  private static let signs = scalars.map { Array(String($0).utf8) }

  /// Whether a byte may be the first of one.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }
}
