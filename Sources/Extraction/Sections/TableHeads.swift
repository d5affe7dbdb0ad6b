import Claims

/// What the heads of a table say of its cells.
struct TableHeads {
  /// What a head says, and its words.
  typealias Head = (section: Section, title: String)

  /// What the heads of each column say together, the uppermost first.
  private var columns: [Section] = []

  /// Begins a table with the heads of its columns.
  init(_ heads: [Head]) { add(heads) }

  /// Takes in heads that stand below the others.
  mutating func add(_ heads: [Head]) {
    for (column, head) in heads.enumerated() {
      if column == columns.count { columns.append(Section()) }
      columns[column].enter(head.section, titled: head.title)
    }
  }

  /// Whether the first cell of each row heads it: not where the first column has a technology, or
  /// “Pros” and “Cons”, of its own like the others.
  var headRows: Bool {
    guard let first = columns.first else { return false }
    return first.technology == nil && first.leaning == nil
  }

  /// Returns what is known of a cell from the headings above the table and the heads of its row and
  /// column.
  ///
  /// The row goes before the column where both name a criterion, the column where both name a
  /// technology. A row that does not have a cell for each column may have lost any of them: its cells
  /// belong to no column, and to no technology, as the columns are of several.
  func section(
    ofColumn column: Int, among count: Int, row: Head?, in section: Section
  ) -> Section {
    var cell = section
    cell.isCell = true
    cell.isCellOfTechnology = row?.section.technology != nil
    if let row { cell.enter(row.section, titled: row.title) }
    // A table without a word in its corner may have lost the corner.
    let index = column - (count - columns.count)
    if count == columns.count || count == columns.count + 1 && row != nil {
      if columns.indices.contains(index) {
        let column = columns[index]
        cell.isCellOfTechnology = cell.isCellOfTechnology || column.technology != nil
        cell.enter(column, titled: nil, keepsCriterion: row != nil)
        cell.path += column.path
      }
    } else if columns.contains(where: { $0.technology != nil }) {
      cell.technology = row?.section.technology
    }
    return cell
  }
}
