/// The mark before an item of a list in plain text: `•`, `-`, `1.`, `a)`.
struct ListBullet {
  /// The offset of the item's first word.
  let end: Int
  /// Whether the mark counts.
  let isNumber: Bool

  /// Reads the mark at the start of a line; `nil` where the line has none or nothing else.
  init?(of line: TextLine, in text: [UInt8]) {
    let range = line.range
    guard let mark = Self.mark(at: range, isIndented: line.indentation > 0, in: text),
      mark.end < range.upperBound, text.whiteSpaceLength(at: mark.end, before: range.upperBound) > 0
    else { return nil }
    end = text.trimmed(mark.end..<range.upperBound).lowerBound
    isNumber = mark.isNumber
  }

  private static func mark(
    at range: Range<Int>, isIndented: Bool, in text: [UInt8]
  ) -> (end: Int, isNumber: Bool)? {
    let start = range.lowerBound
    if text.has("**", at: start) {
      // AsciiDoc's second level.
      return (start + text[range].prefix { $0 == UInt8(ascii: "*") }.count, false)
    }
    if let sign = signs.first(where: { text.has($0, at: start) }) {
      return (start + sign.utf8.count, false)
    }
    // A lone “o” is Word's second bullet when it is set in, else the end of a torn word.
    if isIndented, text.has("o ", at: start) || text.has("o\t", at: start) {
      return (start + 1, false)
    }
    var offset = text.has("(", at: start) ? start + 1 : start
    let body = text[offset..<range.upperBound].prefix(4).prefix { $0.isDigit || $0.isLetter }
    offset = body.endIndex
    guard offset < range.upperBound, let first = body.first else { return nil }
    let isNumber = body.count <= 3 && body.allSatisfy(\.isDigit)
    let isLetter = body.count == 1 && first.isLetter
    switch text[offset] {
    case UInt8(ascii: ")") where isNumber || isLetter: return (offset + 1, true)
    case UInt8(ascii: ".") where isNumber: return (offset + 1, true)
    default: return nil
    }
  }

  private static let signs = [
    "•", "–", "-", "*", "▪", "◦", "●", "○", "‣", "·", "■", "□", "➢", "✓", "✔", "✅", "❌",
  ]
}
