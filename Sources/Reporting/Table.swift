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
    let folds: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - share: The part of the room left over that it gets in proportion to other such columns;
    ///     0 for one that is always as wide as its widest cell.
    ///   - folds: Whether, on a narrow page, its cells stand below those of the column before it.
    public init(
      _ title: String, _ alignment: Alignment = .leading, share: Int = 0, folds: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.share = share
      self.folds = folds
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
    guard let layout = TableLayout(of: self, on: page) else { return blocks(on: page) }
    let head = columns.map { Cell($0.title.uppercased(), .faint) }
    return ([head] + rows).flatMap { lines(of: $0, layout, page.style) }
  }

  private func lines(of row: [Cell], _ layout: TableLayout, _ style: Style) -> [String] {
    let parts = layout.places.map { place in
      place.columns.map { row[$0] }.enumerated().filter { $0 == 0 || !$1.text.isEmpty }
        .flatMap { _, cell in wrapped(cell.text, to: place.width).map { ($0, cell.tone) } }
    }
    return (0..<parts.reduce(1) { max($0, $1.count) }).map { line in
      let texts = zip(parts, layout.places).map { lines, place in
        let (text, tone) = line < lines.count ? lines[line] : ("", .plain)
        let padding = String(repeating: " ", count: max(0, place.width - cellWidth(of: text)))
        let painted = style.paint(text, tone)
        return place.alignment == .leading ? painted + padding : padding + painted
      }
      return texts.joined(separator: TableLayout.gap).withoutTrailingBlanks
    }
  }

  private func blocks(on page: Page) -> [String] {
    let blocks = rows.map { row in
      FactSheet(zip(columns, row).map { ($0.title, $1) }).lines(on: page)
    }
    return Array(blocks.joined(separator: [""]))
  }
}

extension String {
  /// Without blanks at the end.
  var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
