import Claims

/// A row of a table in the HTML of a Markdown text, as its cells are read.
struct MarkdownHTMLRow {
  /// The cells, one for each column up to the last, in UTF-8 bytes of the text; empty where another cell
  /// reaches into a column.
  private(set) var cells: [Range<Int>] = []
  /// How far each of them reaches.
  private(set) var spans: [CellSpan] = []
  /// Whether all of them are heads.
  private(set) var isHeader = true
  /// Where the cell that is being read begins, its column, and how far it reaches.
  private var open: (start: Int, column: Int, span: CellSpan)?

  /// Whether a cell is being read.
  var isInCell: Bool { open != nil }

  /// Whether the row is a single cell across several columns.
  var isAcross: Bool { cells.count == 1 && spans[0].columns > 1 }

  /// Begins a cell behind its tag.
  mutating func beginCell(at start: Int, column: Int, span: CellSpan, isHead: Bool) {
    open = (start, column, span)
    isHeader = isHeader && isHead
  }

  /// Ends the cell that is being read, if any, in front of an offset.
  mutating func finishCell(at offset: Int, of text: [UInt8]) {
    guard let cell = open else { return }
    let range = text.trimmed(cell.start..<max(cell.start, offset))
    let end = cells.last?.upperBound ?? range.lowerBound
    while cells.count < cell.column { append(end..<end, .single) }
    append(range, cell.span)
    open = nil
  }

  private mutating func append(_ cell: Range<Int>, _ span: CellSpan) {
    cells.append(cell)
    spans.append(span)
  }
}
