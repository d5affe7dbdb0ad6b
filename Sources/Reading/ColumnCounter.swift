import Claims

/// Tells in which column each cell of a table stands, row by row, where cells span several columns or rows.
struct ColumnCounter {
  /// The most columns or rows that a cell may span, as in the HTML standard, and that count.
  static let widestSpan = 1000

  /// For each column, how many of the rows from this one on a cell from above still covers.
  private var covered: [Int] = []
  /// The same from the next row on.
  private var next: [Int] = []
  private var column = 0

  /// The number of columns.
  var count: Int { next.count }

  /// Begins the next row.
  mutating func beginRow() {
    covered = next
    next = covered.map { max(0, $0 - 1) }
    column = 0
  }

  /// Takes in the next cell of the row.
  ///
  /// - Returns: Its column, 0 for the first.
  mutating func place(_ span: CellSpan) -> Int {
    while column < covered.count, covered[column] > 0 { column += 1 }
    let first = min(column, Self.widestSpan - 1)
    for _ in 0..<span.columns where column < Self.widestSpan {
      if column >= next.count { next += [Int](repeating: 0, count: column + 1 - next.count) }
      next[column] = span.rows - 1
      column += 1
    }
    return first
  }
}

extension CellSpan {
  /// Reads the attributes `colspan` and `rowspan` of a cell in HTML.
  init(columns: String?, rows: String?) {
    func span(_ attribute: String?) -> Int {
      min(max(attribute.flatMap { Int($0) } ?? 1, 1), ColumnCounter.widestSpan)
    }
    self.init(columns: span(columns), rows: span(rows))
  }
}
