/// A named value of a record, for programs.
public struct Field<Item> {
  let name: String
  let json: (Item) -> JSON
  /// The columns of CSV that hold it.
  let columns: [(name: String, json: (Item) -> JSON)]

  /// Makes a field that takes one column.
  public init(_ name: String, _ json: @escaping (Item) -> JSON) {
    self.name = name
    self.json = json
    columns = [(name, json)]
  }

  /// Makes a field whose value is a list of headings, the outermost first; its column holds them with
  /// ` > ` between them.
  public init(_ name: String, path: @escaping (Item) -> [String]) {
    self.name = name
    json = { .array(path($0).map(JSON.string)) }
    columns = [(name, { .string(path($0).joined(separator: " > ")) })]
  }

  /// Makes a field whose value is an object, or `null`; each part takes a column: `for.articles`.
  public init<Value>(
    _ name: String, parts: [Field<Value>], _ value: @escaping (Item) -> Value?
  ) {
    self.name = name
    json = { item in
      value(item).map { value in
        .object(parts.map { JSON.Member($0.name, $0.json(value)) })
      } ?? .null
    }
    columns = parts.flatMap(\.columns).map { part in
      ("\(name).\(part.name)", { value($0).map(part.json) ?? .null })
    }
  }

  /// Makes a field whose value is a list of objects; the columns hold the first of them: `claims.id`.
  public init<Value>(
    _ name: String, each parts: [Field<Value>], _ values: @escaping (Item) -> [Value]
  ) {
    self.name = name
    json = { item in
      .array(
        values(item).map { value in
          .object(parts.map { JSON.Member($0.name, $0.json(value)) })
        })
    }
    columns = parts.flatMap(\.columns).map { part in
      ("\(name).\(part.name)", { values($0).first.map(part.json) ?? .null })
    }
  }
}

extension Field {
  /// The same field of something that holds the item.
  public func of<Whole>(_ item: @escaping (Whole) -> Item) -> Field<Whole> {
    Field<Whole>(
      name: name, json: { [json] in json(item($0)) },
      columns: columns.map { column in (column.name, { column.json(item($0)) }) })
  }

  private init(
    name: String, json: @escaping (Item) -> JSON, columns: [(name: String, json: (Item) -> JSON)]
  ) {
    self.name = name
    self.json = json
    self.columns = columns
  }
}
