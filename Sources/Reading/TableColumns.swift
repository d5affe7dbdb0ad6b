/// In which column each cell of a table stands, with cells that span several columns or rows.
struct TableColumns {
  /// The number of columns.
  private(set) var count = 0

  private var columns: [Int: Int] = [:]

  /// The most columns or rows that a cell may span, as in the HTML standard, and that count.
  private static let widestSpan = 1000

  init(of table: Int, in tree: HTMLTree) {
    // For each column, how many of the next rows a cell from above still covers.
    var covered: [Int] = []
    for row in Self.rows(of: table, in: tree) {
      var column = 0
      var next = covered.map { max(0, $0 - 1) }
      for cell in tree.children(of: row) where ["td", "th"].contains(tree.nodes[cell].tag) {
        while column < covered.count, covered[column] > 0 { column += 1 }
        columns[cell] = min(column, Self.widestSpan - 1)
        let rows = Self.span("rowspan", of: tree.nodes[cell])
        for _ in 0..<Self.span("colspan", of: tree.nodes[cell]) where column < Self.widestSpan {
          if column >= next.count { next += [Int](repeating: 0, count: column + 1 - next.count) }
          next[column] = rows - 1
          column += 1
        }
      }
      covered = next
      count = max(count, covered.count)
    }
  }

  /// The rows of a table, but not of the tables in its cells.
  private static func rows(of table: Int, in tree: HTMLTree) -> [Int] {
    var rows: [Int] = []
    var node = table + 1
    while node < tree.nodes[table].end {
      if tree.nodes[node].tag == "tr" { rows.append(node) }
      node = tree.nodes[node].tag == "table" ? tree.nodes[node].end : node + 1
    }
    return rows
  }

  /// The column of a cell of the table, 0 for the first; `nil` for other nodes.
  func column(of cell: Int) -> Int? { columns[cell] }

  private static func span(_ name: String, of node: HTMLTree.Node) -> Int {
    let span = node.attributes[name].flatMap { Int($0) } ?? 1
    return min(max(span, 1), widestSpan)
  }
}
