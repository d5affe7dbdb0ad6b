import Claims
import Reading

/// Reads the article in a string as if it were a file of this name.
func article(_ text: String, named name: String? = nil) throws -> Article {
  try ArticleReader().article(from: Array(text.utf8), name: name)
}

extension Article {
  /// The source text of each block, behind a short sign for its kind: `h2 Speed`.
  var outline: [String] { blocks.map { "\($0.kind.sign) \(source(of: $0.utf8Range))" } }

  /// The text of each block without its markup.
  var words: [String] { blocks.map { $0.words(in: Array(text.utf8)) } }

  /// The cells of each table row.
  var cells: [[String]] {
    blocks.filter { !$0.cells.isEmpty }.map { $0.cells.map { source(of: $0) } }
  }

  /// The bytes of the text at `range`.
  func source(of range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}

extension Block.Kind {
  fileprivate var sign: String {
    switch self {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .listItem(let depth): "l\(depth)"
    case .tableRow(let isHeader): isHeader ? "th" : "td"
    case .quotation: "q"
    case .code: "c"
    }
  }
}
