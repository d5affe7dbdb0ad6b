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
      let hidden = InvisibleSigns.length(at: index, in: text)
      let length = hidden > 0 ? hidden : text.whiteSpaceLength(at: index, before: text.endIndex)
      if length == 0 {
        index += 1
        continue
      }
      bytes += text[start..<index]
      if hidden == 0 { appendSpace() }
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
}
