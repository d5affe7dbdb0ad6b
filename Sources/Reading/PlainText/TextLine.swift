/// A line of a text.
struct TextLine: Hashable {
  /// The line without the white space around it, in UTF-8 bytes of the text.
  let range: Range<Int>
  /// The bytes of white space before it.
  let indentation: Int

  var isBlank: Bool { range.isEmpty }
  var start: Int { range.lowerBound - indentation }
}

extension [UInt8] {
  /// Returns the lines of a part of the text.
  func lines(in part: Range<Int>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = part.lowerBound
    while start < part.upperBound {
      let end = self[start..<part.upperBound].firstIndex(of: .lineFeed) ?? part.upperBound
      let range = trimmed(start..<end)
      lines.append(TextLine(range: range, indentation: range.lowerBound - start))
      start = end + 1
    }
    return lines
  }
}
