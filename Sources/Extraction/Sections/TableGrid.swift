import Claims

/// What stands in each column of a table, row by row: a cell that spans several columns or rows stands in
/// all of them.
struct TableGrid {
  /// A cell, where it stands in a row.
  struct Place {
    /// How a cell came into a place.
    enum Origin { case own, left, above }

    let cell: Scan
    /// Which cell of the table it is, counted from its first.
    let number: Int
    /// Whether the cell stands in other places, too.
    let isSpanning: Bool
    /// Whether it begins here, or reaches here from the left or from above.
    var origin = Origin.own
  }

  /// What reaches down into the next rows, by its column, and into how many of them.
  private var reaching: [Int: (place: Place, rows: Int)] = [:]
  private var count = 0

  /// The most columns or rows that a cell is read in.
  private static let widestSpan = 20

  /// Takes in the next row, which has a cell, though it may be empty, for each column but the last ones.
  ///
  /// - Parameter spans: how far the cells reach; empty where each has one place.
  /// - Returns: What stands in the columns.
  mutating func places(of cells: [Scan], spans: [CellSpan]) -> [Place] {
    var row: [Place] = []
    for (column, cell) in cells.enumerated() {
      count += 1
      let isSpanning = spans.indices.contains(column) && spans[column] != .single
      row.append(Place(cell: cell, number: count, isSpanning: isSpanning))
    }
    for (column, (place, _)) in reaching { put(place, in: &row, at: column) }
    reaching = reaching.filter { $0.value.rows > 1 }.mapValues { ($0.place, $0.rows - 1) }
    for (start, span) in zip(cells.indices, spans) where span != .single {
      var place = row[start]
      for column in start..<start + min(span.columns, Self.widestSpan) {
        place.origin = .left
        if column > start { put(place, in: &row, at: column) }
        place.origin = .above
        if span.rows > 1 { reaching[column] = (place, min(span.rows, Self.widestSpan) - 1) }
      }
    }
    return row
  }

  /// Puts a cell into a column where no other stands.
  private func put(_ place: Place, in row: inout [Place], at column: Int) {
    while row.count <= column {
      row.append(Place(cell: place.cell.empty, number: 0, isSpanning: false))
    }
    if row[column].cell.tokens.isEmpty { row[column] = place }
  }
}

extension [TableGrid.Place] {
  /// Whether one cell stands in all columns of a row, and begins there.
  var standForOne: Bool {
    count > 1 && self[0].origin == .own && allSatisfy { $0.number == self[0].number }
  }
}
