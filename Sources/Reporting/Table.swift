/// Rows and columns, made to fit a page: long cells are wrapped, wide characters aligned.
public struct Table: Sendable {
  /// On which side the cells of a column are flush.
  public enum Alignment: Sendable {
    /// Text.
    case leading
    /// Numbers.
    case trailing
  }

  /// A column and how it may give way.
  public struct Column: Sendable {
    let title: String
    let alignment: Alignment
    let share: Int

    /// Makes a column.
    ///
    /// - Parameter share: The part of the room left over that it gets in proportion to other such
    ///   columns; 0 for one that is always as wide as its widest cell.
    public init(_ title: String, _ alignment: Alignment = .leading, share: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.share = share
    }
  }

  /// A text and its tone.
  public struct Cell: Sendable {
    let text: String
    let tone: Style.Tone

    /// Makes a cell; what the text has of control characters is left out.
    public init(_ text: String, _ tone: Style.Tone = .plain) {
      self.text = onOneLine(text)
      self.tone = tone
    }
  }

  let columns: [Column]
  let rows: [[Cell]]

  /// Makes a table; every row has a cell for each column. A column without a text is left out.
  public init(columns: [Column], rows: [[Cell]]) {
    let used = columns.indices.filter { column in
      rows.contains { !$0[column].text.isEmpty }
    }
    self.columns = used.map { columns[$0] }
    self.rows = rows.map { row in used.map { row[$0] } }
  }

  /// Returns the lines of the table: a head and its rows, or, where a page is too narrow for that,
  /// each row as a block of its own.
  public func lines(on page: Page) -> [String] {
    guard !rows.isEmpty else { return [] }
    guard let widths = widths(on: page) else { return blocks(on: page) }
    let head = columns.map { Cell($0.title.uppercased(), .faint) }
    return ([head] + rows).flatMap { lines(of: $0, widths, page.style) }
  }

  /// How wide each column is, or `nil` where they do not fit side by side.
  private func widths(on page: Page) -> [Int]? {
    var widths = columns.indices.map { column in
      rows.reduce(cellWidth(of: columns[column].title)) {
        max($0, cellWidth(of: $1[column].text))
      }
    }
    var excess = widths.reduce(0, +) + gap.count * (columns.count - 1) - page.width
    guard excess > 0 else { return widths }
    let flexible = columns.indices.filter { columns[$0].share > 0 }
    var room = flexible.reduce(0) { $0 + widths[$1] } - excess
    var shares = flexible.reduce(0) { $0 + columns[$1].share }
    // Columns that need less than their share leave the rest of it to the others.
    for column in flexible.sorted(by: { need(widths, $0) < need(widths, $1) }) {
      let least = leastWidth * columns[column].share
      let width = min(widths[column], max(least, room * columns[column].share / shares))
      excess -= widths[column] - width
      room -= width
      shares -= columns[column].share
      widths[column] = width
    }
    return excess > 0 ? nil : widths
  }

  private func need(_ widths: [Int], _ column: Int) -> Int {
    widths[column] / columns[column].share
  }

  private func lines(of row: [Cell], _ widths: [Int], _ style: Style) -> [String] {
    let cells = zip(row, widths).map { wrapped($0.text, to: $1) }
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      var text = ""
      for column in columns.indices {
        let part = line < cells[column].count ? cells[column][line] : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - cellWidth(of: part)))
        let painted = style.paint(part, row[column].tone)
        text += columns[column].alignment == .leading ? painted + padding : padding + painted
        if column != columns.indices.last { text += gap }
      }
      return text.withoutTrailingBlanks
    }
  }

  private func blocks(on page: Page) -> [String] {
    let blocks = rows.map { row in
      FactSheet(zip(columns, row).map { ($0.title, $1) }).lines(on: page)
    }
    return Array(blocks.joined(separator: [""]))
  }
}

/// What stands between two columns.
private let gap = "  "

/// A column that wraps is not made narrower than this, times its share: text of a few letters a line
/// is unreadable.
private let leastWidth = 8

extension String {
  /// Without blanks at the end.
  var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
