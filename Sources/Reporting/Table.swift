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
    let each = columns.indices.map { [$0] }
    let layout =
      layout(of: each, atLeast: comfortableWidth, on: page)
      ?? layout(of: foldedColumns, atLeast: leastWidth, on: page)
    guard let layout else { return blocks(on: page) }
    let head = columns.map { Cell($0.title.uppercased(), .faint) }
    return ([head] + rows).flatMap { lines(of: $0, layout, page.style) }
  }

  /// The columns that stand side by side, each with those that fold below it.
  private var foldedColumns: [[Int]] {
    columns.indices.reduce(into: []) { groups, column in
      if columns[column].folds, !groups.isEmpty {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
  }

  /// The places of groups of columns, or `nil` where one that wraps would be made narrower than
  /// `least`.
  private func layout(of groups: [[Int]], atLeast least: Int, on page: Page) -> [Place]? {
    var places = groups.map { group in
      Place(
        columns: group, alignment: columns[group[0]].alignment,
        share: group.reduce(0) { max($0, columns[$1].share) }, width: naturalWidth(of: group))
    }
    let excess =
      places.reduce(0) { $0 + $1.width } + gap.count * (places.count - 1) - page.width
    guard excess > 0 else { return places }
    let flexible = places.indices.filter { places[$0].share > 0 }
    var room = flexible.reduce(0) { $0 + places[$1].width } - excess
    var shares = flexible.reduce(0) { $0 + places[$1].share }
    // Columns that need less than their share leave the rest of it to the others.
    for index in flexible.sorted(by: { places[$0].need < places[$1].need }) {
      let place = places[index]
      let width = min(place.width, room * place.share / shares)
      guard width >= min(place.width, least) else { return nil }
      room -= width
      shares -= place.share
      places[index].width = width
    }
    return flexible.isEmpty ? nil : places
  }

  private func naturalWidth(of group: [Int]) -> Int {
    group.reduce(0) { widest, column in
      rows.reduce(max(widest, cellWidth(of: columns[column].title))) {
        max($0, cellWidth(of: $1[column].text))
      }
    }
  }

  private func lines(of row: [Cell], _ layout: [Place], _ style: Style) -> [String] {
    let parts = layout.map { place in
      place.columns.map { row[$0] }.enumerated().filter { $0 == 0 || !$1.text.isEmpty }
        .flatMap { _, cell in wrapped(cell.text, to: place.width).map { ($0, cell.tone) } }
    }
    return (0..<parts.reduce(1) { max($0, $1.count) }).map { line in
      let texts = zip(parts, layout).map { lines, place in
        let (text, tone) = line < lines.count ? lines[line] : ("", .plain)
        let padding = String(repeating: " ", count: max(0, place.width - cellWidth(of: text)))
        let painted = style.paint(text, tone)
        return place.alignment == .leading ? painted + padding : padding + painted
      }
      return texts.joined(separator: gap).withoutTrailingBlanks
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

/// A column that wraps is not made narrower than this: text of a few letters a line is unreadable.
private let leastWidth = 18

/// Below this width of a column that wraps, other columns fold to leave it more room.
private let comfortableWidth = 30

/// Columns that stand one below the other, and their width.
private struct Place {
  let columns: [Int]
  let alignment: Table.Alignment
  let share: Int
  var width: Int

  /// The width that it asks for each of its shares.
  var need: Int { width / share }
}

extension String {
  /// Without blanks at the end.
  var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
