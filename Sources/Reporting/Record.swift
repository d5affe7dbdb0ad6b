/// Something that is listed, one after another, in any format.
public protocol Record {
  /// What programs read: the members of the JSON object and the columns of CSV and TSV, in order.
  static var fields: [Field<Self>] { get }
  /// What people read: the columns of a table.
  static var columns: [Column<Self>] { get }
  /// The lines in which people read all of `items`: a table, unless a record has a form of its own.
  static func lines(of items: [Self], on page: Page) -> [String]
}

extension Record {
  /// A table with a row for each item.
  public static func lines(of items: [Self], on page: Page) -> [String] {
    table(of: items).lines(on: page)
  }

  /// A table with a row for each item.
  public static func table(of items: [Self]) -> Table {
    let columns = columns
    return Table(
      columns: columns.map(\.column), rows: items.map { item in columns.map { $0.cell(item) } })
  }

  /// The item as JSON.
  public var json: JSON { .object(members) }

  /// The members of the item's JSON.
  public var members: [JSON.Member] { Self.fields.map { JSON.Member($0.name, $0.json(self)) } }
}
