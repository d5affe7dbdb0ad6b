import Claims

/// A table that lost its markup: each cell stands as a paragraph of its own, row after row, below the
/// names of the technologies that are compared.
struct FlatTable {
  /// The blocks of each row; the first row holds the heads.
  let rows: [Range<Int>]
  /// Whether a cell stands in front of the names.
  let hasCorner: Bool

  /// Fewer rows below the heads are no table.
  private static let fewest = 2

  /// Finds a table whose first cell is the block at `start`: names side by side, with or without a cell
  /// in front of them, and rows below with a cell for each and one in front.
  init?(from start: Int, of blocks: [Block], _ scans: [[Scan]], _ headings: HeadingReader) {
    func isCell(_ index: Int) -> Bool {
      index < blocks.count && blocks[index].kind == .paragraph && !scans[index][0].tokens.isEmpty
    }
    func isHead(_ index: Int) -> Bool {
      isCell(index) && headings.isHead(scans[index][0])
        && scans[index][0].tokens.last?.isSign(".") == false
    }
    func name(_ index: Int) -> Int? {
      isHead(index) ? headings.name(in: scans[index][0]) : nil
    }
    guard isHead(start) else { return nil }
    let first = name(start) == nil ? start + 1 : start
    var end = first
    var names: Set<Int> = []
    while let name = name(end), names.insert(name).inserted { end += 1 }
    guard names.count >= 2 else { return nil }
    let width = names.count + 1
    var rows = [start..<end]
    while isHead(end), (end..<end + width).allSatisfy(isCell) {
      rows.append(end..<end + width)
      end += width
    }
    guard rows.count > Self.fewest else { return nil }
    self.rows = rows
    hasCorner = first > start
  }
}
