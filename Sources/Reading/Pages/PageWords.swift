/// The words of a block of a web page as they are gathered: white space collapsed, cells divided by
/// tabs, what is bold or a link counted.
struct PageWords {
  private(set) var bytes: [UInt8] = []
  /// The cells of a table row, each with its column.
  private(set) var cells: [(column: Int, range: Range<Int>)] = []
  /// How many bytes are set in bold type.
  private(set) var boldBytes = 0
  /// How many bytes are links to other pages.
  private(set) var linkedBytes = 0
  private var cellStart = 0

  /// Whether all words are set in bold type, but for the white space at the ends.
  var isBold: Bool { boldBytes > 0 && boldBytes + 2 >= bytes.count - cells.count }

  /// The words without white space at the ends.
  var extent: Range<Int> { bytes.trimmed(bytes.indices) }

  /// Adds running text.
  mutating func append(_ text: ArraySlice<UInt8>, isBold: Bool, isLinked: Bool) {
    let before = bytes.count
    var index = text.startIndex
    var start = index
    while index < text.endIndex {
      let length = Self.spaceLength(at: index, in: text)
      if length == 0 {
        index += 1
        continue
      }
      bytes += text[start..<index]
      if !Self.isInvisible(at: index, in: text) { appendSpace() }
      index += length
      start = index
    }
    bytes += text[start..<index]
    if isBold { boldBytes += bytes.count - before }
    if isLinked { linkedBytes += bytes.count - before }
  }

  /// Adds text whose white space counts.
  mutating func appendVerbatim(_ text: ArraySlice<UInt8>) { bytes += text }

  /// Begins a new line of text whose white space counts, where one has not just begun.
  mutating func breakVerbatim() {
    if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
  }

  /// Divides words, once.
  mutating func appendSpace() {
    if bytes.count > cellStart, bytes.last != .space { bytes.append(.space) }
  }

  /// Ends a cell of a table row.
  mutating func finishCell(in column: Int) {
    let cell = bytes.trimmed(cellStart..<bytes.count)
    bytes.removeSubrange(cell.upperBound...)
    if !cell.isEmpty {
      cells.append((column, cell))
      bytes.append(.tab)
    }
    cellStart = bytes.count
  }

  /// Returns how many bytes at `index` are a space or a sign that nobody sees, 0 where none.
  private static func spaceLength(at index: Int, in text: ArraySlice<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 { return byte.isWhiteSpace ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 1 < text.endIndex
    else { return 0 }
    let second = text[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0xAD ? 2 : 0 }
    guard index + 2 < text.endIndex else { return 0 }
    let isWide =
      switch (byte, second, text[index + 2]) {
      case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): true  // U+2000…U+200B, U+202F
      case (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
      default: false
      }
    return isWide ? 3 : 0
  }

  /// Returns whether such a sign takes no place: a soft hyphen, a zero-width space or word joiner.
  private static func isInvisible(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    switch text[index] {
    case 0xC2: text[index + 1] == 0xAD
    case 0xE2: text[index + 1] == 0x81 || text[index + 2] == 0x8B
    case 0xEF: true
    default: false
    }
  }
}
