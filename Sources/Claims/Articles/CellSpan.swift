/// How many columns and rows of its table a cell stands in.
public struct CellSpan: Hashable, Sendable {
  /// How many columns it stands in, its own and those to the right of it.
  public let columns: Int
  /// How many rows it stands in, its own and those below it.
  public let rows: Int

  /// The place of a cell that spans nothing.
  public static let single = CellSpan(columns: 1, rows: 1)

  /// Makes a span.
  ///
  /// - Precondition: Neither number is below 1.
  public init(columns: Int, rows: Int) {
    precondition(columns >= 1 && rows >= 1)
    self.columns = columns
    self.rows = rows
  }
}
