import Claims
import Reporting

/// A block of an article as it was read from a file.
struct ReadBlock: Record {
  /// The file, as it was named.
  let file: String
  let article: Article
  let block: Block
  /// The headings above it, the outermost first.
  let heading: [String]
  /// The bytes of the article's text in `block.utf8Range`.
  let text: String
  /// What a reader sees of the text: the words without the markup.
  let words: String
  /// The words of each cell, where it is a row.
  let cells: [String]

  /// Returns the blocks of an article in their order.
  static func blocks(of article: Article, in file: String) -> [ReadBlock] {
    let text = Array(article.text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    var path: [(level: Int, title: String)] = []
    return article.blocks.map { block in
      if case .heading(let level) = block.kind { path.removeAll { $0.level >= level } }
      let words = block.words(in: text)
      defer {
        if case .heading(let level) = block.kind { path.append((level, words)) }
      }
      return ReadBlock(
        file: file, article: article, block: block, heading: path.map(\.title),
        text: string(block.utf8Range), words: words,
        cells: block.cells.map { block.words(in: text, at: $0) })
    }
  }

  static var fields: [Field<ReadBlock>] {
    [
      Field("file") { .string($0.file) },
      Field("format") { .string($0.article.format.rawValue) },
      Field("title") { .text($0.article.title) },
      Field("author") { .text($0.article.author) },
      Field("publisher") { .text($0.article.publisher) },
      Field("published") { .text($0.article.publishedOn?.description) },
      Field("url") { .text($0.article.canonicalAddress) },
      Field("kind") { .string($0.block.kind.name) },
      Field("level") { $0.block.kind.level.map(JSON.count) ?? .null },
      Field("start") { .count($0.block.utf8Range.lowerBound) },
      Field("end") { .count($0.block.utf8Range.upperBound) },
      Field("heading", path: { $0.heading }),
      Field("text") { .string($0.text) },
      Field("cells") { .array($0.cells.map(JSON.string)) },
    ]
  }

  static var columns: [Column<ReadBlock>] {
    [
      Column("bytes", .trailing, tone: { _ in .faint }) { $0.block.utf8Range.words },
      Column("kind", tone: { _ in .faint }) { block in
        block.block.kind.name + (block.block.kind.level.map { " \($0)" } ?? "")
      },
      Column("text", share: 1, tone: { $0.isHeading ? .strong : .plain }) {
        $0.cells.isEmpty ? $0.words : $0.cells.joined(separator: " │ ")
      },
    ]
  }

  /// For each file what its article says of itself, and a table of its blocks.
  static func lines(of items: [ReadBlock], on page: Page) -> [String] {
    var lines: [String] = []
    var rest = items[...]
    while let first = rest.first {
      let blocks = rest.prefix { $0.file == first.file }
      rest = rest.dropFirst(blocks.count)
      lines += lines.isEmpty ? [] : [""]
      lines += facts(of: first).lines(on: page) + [""] + table(of: Array(blocks)).lines(on: page)
    }
    return lines
  }

  private static func facts(of first: ReadBlock) -> FactSheet {
    let article = first.article
    return FactSheet([
      ("file", first.file), ("format", article.format.rawValue), ("title", article.title ?? ""),
      ("author", article.author ?? ""), ("publisher", article.publisher ?? ""),
      ("published", article.publishedOn?.description ?? ""),
      ("web address", article.canonicalAddress ?? ""),
    ])
  }

  private var isHeading: Bool {
    if case .heading = block.kind { true } else { false }
  }
}

extension Block.Kind {
  /// The kind in a word.
  fileprivate var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .tableRow(let isHeader): isHeader ? "head" : "row"
    case .quotation: "quotation"
    case .code: "code"
    }
  }

  /// The level of a heading, the depth of an item.
  fileprivate var level: Int? {
    switch self {
    case .heading(let level): level
    case .listItem(let depth): depth
    case .paragraph, .tableRow, .quotation, .code: nil
    }
  }
}
