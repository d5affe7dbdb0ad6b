import Claims

/// The table that is being read.
struct OpenTable {
  private(set) var heads: TableHeads?
  /// Whether no row was read behind the heads.
  var isAmongHeads = false
  var grid = TableGrid()
  /// The cell across the whole table that heads the rows below it.
  var group: TableHeads.Head?
  /// What was claimed in cells that span several places.
  private var said: Set<Saying> = []

  private struct Saying: Hashable {
    let technology: Technology.ID
    let criterion: Criterion.ID
    let utf8Range: Range<Int>
  }

  /// Takes in a row of heads, which go with those right above them.
  mutating func enterHeads(_ row: [TableHeads.Head]) {
    if isAmongHeads { heads?.add(row) } else { heads = TableHeads(row) }
    isAmongHeads = true
    group = nil
  }

  /// Notes a claim of a cell that spans several places, and tells whether it is new: what such a cell says
  /// by itself, it says once.
  mutating func notes(_ claim: Claim) -> Bool {
    let saying = Saying(
      technology: claim.technology, criterion: claim.criterion, utf8Range: claim.utf8Range)
    return said.insert(saying).inserted
  }
}
