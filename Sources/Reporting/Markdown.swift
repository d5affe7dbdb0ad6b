/// Returns a text as one line of Markdown that shows just these characters: what would begin a tag, a
/// link, emphasis, code or a cell is escaped.
func markdown(_ text: String) -> String {
  onOneLine(text).replacingScalars {
    "\\`*_[]<|&~".unicodeScalars.contains($0) ? "\\\($0)" : nil
  }
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
