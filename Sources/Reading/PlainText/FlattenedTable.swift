/// A table that lost what divided its cells when it was copied: they stand in one line without a gap,
/// `PerformanceFastSlow`, or each in a line of its own.
struct FlattenedTable {
  /// The cells of each row, the first one the heads of the columns; a line that cannot be cut with
  /// certainty is one cell.
  let rows: [[Range<Int>]]
  /// How many lines the table takes up.
  let lineCount: Int
}
