import Claims
import Reading

/// Reads the article in a string as if it were a file of this name.
func article(_ text: String, named name: String? = nil) throws(ReadingError) -> Article {
  try ArticleReader().article(from: Array(text.utf8), name: name)
}

extension Article {
  /// The source text of each block, behind a short sign for its kind: `h2 Speed`.
  var outline: [String] { blocks.map { "\($0.kind.sign) \(source(of: $0.utf8Range))" } }

  /// The text of each block without its markup.
  var words: [String] {
    blocks.map { block in
      var words = ""
      var start = block.utf8Range.lowerBound
      for markup in block.markup {
        words += source(of: start..<markup.lowerBound)
        start = markup.upperBound
      }
      return words + source(of: start..<block.utf8Range.upperBound)
    }
  }

  /// The cells of each table row.
  var cells: [[String]] {
    blocks.filter { !$0.cells.isEmpty }.map { $0.cells.map { source(of: $0) } }
  }

  /// The bytes of the text at `range`.
  func source(of range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// What is wrong with the ranges of the blocks, `nil` where nothing is.
  var rangeError: String? {
    let bytes = Array(text.utf8)
    func cutsScalar(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    var end = 0
    for block in blocks {
      let range = block.utf8Range
      if range.isEmpty || range.lowerBound < end { return "\(block) is empty or overlaps" }
      if range.upperBound > bytes.count { return "\(block) goes beyond the text" }
      for inner in [[range], block.markup, block.cells].joined() {
        if !range.contains(inner) { return "\(inner) lies outside \(block)" }
        if cutsScalar(inner.lowerBound) || cutsScalar(inner.upperBound) {
          return "\(inner) cuts a character in \(block)"
        }
      }
      for (a, b) in zip(block.markup, block.markup.dropFirst()) where a.upperBound > b.lowerBound {
        return "markup out of order in \(block)"
      }
      end = range.upperBound
    }
    return nil
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
