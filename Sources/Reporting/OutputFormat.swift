/// How findings are written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people, on a terminal.
  case table
  /// One JSON array.
  case json
  /// One JSON object a line.
  case jsonl
  /// Comma-separated values (RFC 4180), with a head.
  case csv
  /// Tab-separated values, with a head.
  case tsv
  /// A Markdown table.
  case markdown

  /// Writes records; every format but `table` gives a valid document also where there are none.
  public func text<Item: Record>(of items: [Item], on page: Page) -> String {
    switch self {
    case .table:
      return document(Item.lines(of: items, on: page))
    case .json:
      let objects = items.map { "  \($0.json.encoded)" }.joined(separator: ",\n")
      return items.isEmpty ? "[]\n" : "[\n\(objects)\n]\n"
    case .jsonl:
      return document(items.map(\.json.encoded))
    case .csv:
      return rows(of: items).map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
    case .tsv:
      return document(rows(of: items).map { $0.map(tsvCell).joined(separator: "\t") })
    case .markdown:
      return document(markdownLines(of: items))
    }
  }

  private func document(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private func rows<Item: Record>(of items: [Item]) -> [[String]] {
    let columns = Item.fields.flatMap(\.columns)
    return [columns.map(\.name)] + items.map { item in columns.map { $0.json(item).plain } }
  }

  /// Quotes a cell that holds a quotation mark, a comma or a line break, as RFC 4180 asks for.
  private func csvCell(_ text: String) -> String {
    guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
    return "\"\(text.replacingScalars { $0 == "\"" ? "\"\"" : nil })\""
  }

  /// Escapes what would end a cell or a row.
  private func tsvCell(_ text: String) -> String {
    text.replacingScalars { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\r": "\\r"
      case "\n": "\\n"
      default: nil
      }
    }
  }

  private func markdownLines<Item: Record>(of items: [Item]) -> [String] {
    let columns = Item.columns
    return markdownTable(
      head: columns.map(\.column.title), alignments: columns.map(\.column.alignment),
      rows: items.map { item in columns.map { $0.cell(item).text } })
  }
}
