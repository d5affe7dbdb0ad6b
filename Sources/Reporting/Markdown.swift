/// Returns a text as one line of Markdown that shows just these characters: what would begin a tag, a
/// link, emphasis, code or a cell is escaped.
func markdown(_ text: String) -> String {
  onOneLine(text).replacingScalars {
    "\\`*_[]<|&~".unicodeScalars.contains($0) ? "\\\($0)" : nil
  }
}

/// Returns an item of a Markdown list that shows just these characters: what would begin another list, a
/// heading or a quotation in it is escaped.
///
/// - Parameter mark: What stands in front of the item: `-`, `1.`.
func markdownItem(_ text: String, mark: String = "-") -> String {
  let item = markdown(text)
  let number = item.prefix { $0.isASCII && $0.isNumber }
  let rest = item.dropFirst(number.count)
  let isMarked =
    number.isEmpty
    ? rest.first.map("+-#>".contains) == true
    : rest.first.map(".)".contains) == true && rest.dropFirst().first == " "
  return "\(mark) \(number)\(isMarked ? "\\" : "")\(rest)"
}

/// Returns the lines of a Markdown table.
func markdownTable(
  head: [String], alignments: [Table.Alignment]? = nil, rows: [[String]]
) -> [String] {
  let rule = (alignments ?? head.map { _ in .leading }).map { $0 == .leading ? "---" : "---:" }
  return ([head.map(markdown), rule] + rows.map { $0.map(markdown) }).map {
    "| \($0.joined(separator: " | ")) |"
  }
}
