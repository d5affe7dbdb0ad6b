import Claims

/// Where each cell of a table of a page stands.
struct TableColumns {
  /// The number of columns.
  let count: Int
  private let places: [Int: Place]

  /// Where a cell stands.
  struct Place {
    /// Its column, 0 for the first.
    let column: Int
    let span: CellSpan
  }

  init(of table: Int, in tree: HTMLTree) {
    var counter = ColumnCounter()
    var places: [Int: Place] = [:]
    let rows = Self.rows(of: table, in: tree)
    for (index, row) in rows.enumerated() {
      counter.beginRow()
      for cell in tree.children(of: row) where ["td", "th"].contains(tree.nodes[cell].tag) {
        let attributes = tree.nodes[cell].attributes
        let stated = CellSpan(columns: attributes["colspan"], rows: attributes["rowspan"])
        // A cell does not reach beyond its table.
        let span = CellSpan(columns: stated.columns, rows: min(stated.rows, rows.count - index))
        places[cell] = Place(column: counter.place(span), span: span)
      }
    }
    count = counter.count
    self.places = places
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

  /// Where a cell of the table stands; `nil` for other nodes.
  func place(of cell: Int) -> Place? { places[cell] }
}
