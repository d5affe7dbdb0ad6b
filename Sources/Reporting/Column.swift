/// A column of a table of records, for people.
public struct Column<Item> {
  let column: Table.Column
  let cell: (Item) -> Table.Cell

  /// The same column of something that holds the item.
  public func of<Whole>(_ item: @escaping (Whole) -> Item) -> Column<Whole> {
    Column<Whole>(column: column, cell: { [cell] in cell(item($0)) })
  }

  private init(column: Table.Column, cell: @escaping (Item) -> Table.Cell) {
    self.column = column
    self.cell = cell
  }

  /// Makes a column; `share` and `folds` as for `Table.Column`.
  public init(
    _ title: String, _ alignment: Table.Alignment = .leading, share: Int = 0, folds: Bool = false,
    tone: @escaping (Item) -> Style.Tone = { _ in .plain }, _ text: @escaping (Item) -> String
  ) {
    column = Table.Column(title, alignment, share: share, folds: folds)
    cell = { Table.Cell(text($0), tone($0)) }
  }
}
