import Claims

/// A row of a table that holds data.
struct TableRow {
  /// The node of the row.
  let index: Int
  /// The columns of its table.
  let columns: TableColumns
  /// The node of its table.
  let table: Int
  /// Whether all its cells are heads of columns.
  let isHeader: Bool
  /// Whether no row stands above it.
  let isFirst: Bool
  /// Where its own cells stand, from left to right.
  private let places: [TableColumns.Place]
  /// Whether it or a row above it consists of heads.
  private let isBelowHeads: Bool

  /// The most bytes in a cell of data: what is longer is laid out by the table.
  private static let longestCell = 1500

  /// Returns `nil` where the row serves the layout of the page.
  ///
  /// - Parameter previous: The row read before, whose columns are taken over in the same table.
  init?(at index: Int, in tree: HTMLTree, after previous: TableRow?) {
    let cells = tree.children(of: index).filter { ["td", "th"].contains(tree.nodes[$0].tag) }
    guard !cells.isEmpty,
      cells.allSatisfy({ Self.textLength(of: $0, in: tree) <= Self.longestCell }),
      let table = Self.table(around: index, in: tree)
    else { return nil }
    let above = previous.flatMap { $0.table == table ? $0 : nil }
    // A single cell is mostly text that the table lays out.
    guard cells.count >= 2 || above?.isFollowed(by: cells[0]) == true else { return nil }
    // A table below heads holds data, also where there is a table in one of its cells.
    let layoutTags =
      above?.isBelowHeads == true ? Self.sectionTags : Self.sectionTags.union(["table"])
    guard
      !tree.nodes[index..<tree.nodes[index].end].contains(where: { layoutTags.contains($0.tag) })
    else { return nil }
    self.index = index
    self.table = table
    columns = above?.columns ?? TableColumns(of: table, in: tree)
    places = cells.compactMap(columns.place)
    isHeader =
      tree.nodes[tree.nodes[index].parent].tag == "thead"
      || cells.allSatisfy { tree.nodes[$0].tag == "th" }
    isFirst = tree.nodes[table...].firstIndex { $0.tag == "tr" } == index
    isBelowHeads = isHeader || above?.isBelowHeads == true
  }

  /// Whether a cell that is the only one of its row belongs to the data as well: beside one that reaches
  /// down from above, or across the columns below their heads.
  private func isFollowed(by cell: Int) -> Bool {
    guard let place = columns.place(of: cell) else { return false }
    return place.column > 0 || isBelowHeads && place.span.columns > 1
  }

  /// The column of a cell of this row, `nil` for other nodes.
  func column(of node: Int) -> Int? { columns.place(of: node)?.column }

  /// Returns the range of each column up to the last cell of the row, empty where it has no words.
  func cells(of words: PageWords, from start: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    func leaveEmpty(upTo column: Int) {
      let end = ranges.last?.upperBound ?? 0
      while ranges.count < column { ranges.append(end..<end) }
    }
    for (column, range) in words.cells {
      leaveEmpty(upTo: column)
      ranges.append(range.lowerBound - start..<range.upperBound - start)
    }
    leaveEmpty(upTo: places.last.map { $0.column + 1 } ?? 0)
    return ranges
  }

  /// How far the cells reach, column by column; empty where each has one place.
  var spans: [CellSpan] {
    guard let last = places.last, places.contains(where: { $0.span != .single }) else { return [] }
    var spans = [CellSpan](repeating: .single, count: last.column + 1)
    for place in places { spans[place.column] = place.span }
    return spans
  }

  private static func table(around index: Int, in tree: HTMLTree) -> Int? {
    var node = index
    while node >= 0 {
      if tree.nodes[node].tag == "table" { return node }
      node = tree.nodes[node].parent
    }
    return nil
  }

  private static func textLength(of index: Int, in tree: HTMLTree) -> Int {
    tree.nodes[index..<tree.nodes[index].end].reduce(0) { $0 + $1.text.count }
  }

  /// What stands in a cell that is a section of the page.
  private static let sectionTags: Set<String> = ["pre", "h1", "h2", "h3"]
}
