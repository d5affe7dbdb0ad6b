import Claims

/// The blocks in a piece of HTML that stands between the paragraphs of a Markdown text.
///
/// The text of the article is the file's own here, so that the tags are markup in it, which a parser
/// of pages, who makes a text of his own, does not tell.
struct MarkdownHTML {
  private(set) var blocks: [Block] = []

  private let text: [UInt8]
  private let end: Int
  /// Where the words of the block lie that is being read; `nil` before the first of them.
  private var words: Range<Int>?
  private var markup: [Range<Int>] = []
  /// The row that is being read.
  private var row: MarkdownHTMLRow?
  private var columns = ColumnCounter()
  private var headingLevel: Int?
  /// How much deeper than its list the item lies that is being read: what explains a term lies below it.
  private var depthInList: Int?
  private var listDepth = 0
  private var quoteDepth = 0
  private var isCode = false

  /// Reads the HTML in a part of a text.
  init(in range: Range<Int>, of text: [UInt8]) {
    self.text = text
    end = range.upperBound
    var offset = range.lowerBound
    while offset < end {
      offset = text[offset] == UInt8(ascii: "<") ? readTag(at: offset) : readText(at: offset)
    }
    finishRow(at: end)
    finishBlock()
  }

  // MARK: Text and tags

  /// Takes in a character or an entity, and returns the offset behind it.
  private mutating func readText(at offset: Int) -> Int {
    if text[offset] == UInt8(ascii: "&") {
      let name = text[(offset + 1)..<end].prefix(12).prefix { $0 != UInt8(ascii: ";") }
      let isEntity =
        !name.isEmpty && name.endIndex < end && text[name.endIndex] == UInt8(ascii: ";")
        && name.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
      if isEntity {
        markup.append(offset..<name.endIndex + 1)
        return name.endIndex + 1
      }
    }
    if !text[offset].isWhiteSpace {
      words = (words?.lowerBound ?? offset)..<offset + 1
    }
    return offset + 1
  }

  /// Takes in a tag, a comment or a script, and returns the offset behind it.
  private mutating func readTag(at offset: Int) -> Int {
    if text.has("<!--", at: offset) { return skip(to: "-->", from: offset) }
    let isClosing = text.has("</", at: offset)
    let nameStart = offset + (isClosing ? 2 : 1)
    let name = text[min(nameStart, end)..<end].prefix(12).prefix { $0.isLetter || $0.isDigit }
    guard let first = name.first, first.isLetter else { return readText(at: offset) }
    let tag = String(decoding: name.map(\.lowercased), as: UTF8.self)
    let tagEnd = text[offset..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
    if !isClosing, HTMLTags.unread.contains(tag) || HTMLTags.struck.contains(tag) {
      let unreadEnd = endOfElement(tag, from: offset)
      markup.append(offset..<unreadEnd)
      return unreadEnd
    }
    if HTMLTags.inline.contains(tag) {
      markup.append(offset..<tagEnd)
      return tagEnd
    }
    if row?.isInCell == true, !Self.tableTags.contains(tag) {
      markup.append(offset..<tagEnd)
    } else {
      if row == nil { finishBlock() }
      enter(tag, isClosing: isClosing, at: offset, endingAt: tagEnd)
    }
    return tagEnd
  }

  /// Returns the offset behind the tag that closes an element, or the end where none does.
  private func endOfElement(_ tag: String, from offset: Int) -> Int {
    var offset = offset
    while offset < end {
      offset = skip(to: "</\(tag)", from: offset)
      let isLonger = offset < end && (text[offset].isLetter || text[offset].isDigit)
      if !isLonger { return skip(to: ">", from: offset) }
    }
    return end
  }

  private func skip(to mark: String, from offset: Int) -> Int {
    var offset = offset
    while offset < end {
      if text.hasIgnoringCase(mark, at: offset) { return min(offset + mark.utf8.count, end) }
      offset += 1
    }
    return end
  }

  private mutating func enter(_ tag: String, isClosing: Bool, at offset: Int, endingAt tagEnd: Int)
  {
    let step = isClosing ? -1 : 1
    if let level = HTMLTags.headingLevel(of: tag) { headingLevel = isClosing ? nil : level }
    switch tag {
    case "blockquote": quoteDepth = max(0, quoteDepth + step)
    case "ul", "ol", "dl":
      listDepth = max(0, listDepth + step)
      depthInList = nil
    case "li", "dt": depthInList = isClosing ? nil : 0
    case "dd": depthInList = isClosing ? nil : 1
    case "pre": isCode = !isClosing
    case "tr":
      finishRow(at: offset)
      if !isClosing {
        row = MarkdownHTMLRow()
        columns.beginRow()
      }
    case "td", "th":
      row?.finishCell(at: offset, of: text)
      if !isClosing, row != nil {
        let span = CellSpan(
          columns: digits(of: "colspan", in: offset..<tagEnd),
          rows: digits(of: "rowspan", in: offset..<tagEnd))
        row?.beginCell(
          at: tagEnd, column: columns.place(span), span: span, isHead: tag == "th")
      }
    case "table":
      finishRow(at: offset)
      columns = ColumnCounter()
    default: break
    }
  }

  // MARK: Blocks

  /// The digits that an attribute of a tag is set to.
  private func digits(of attribute: String, in tag: Range<Int>) -> String? {
    guard let start = tag.first(where: { text.hasIgnoringCase(attribute + "=", at: $0) }) else {
      return nil
    }
    let value = text[start..<tag.upperBound].dropFirst(attribute.utf8.count + 1)
    let digits = value.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return String(decoding: digits.prefix { $0.isDigit }, as: UTF8.self)
  }

  private mutating func finishRow(at offset: Int) {
    guard var row else { return }
    self.row = nil
    row.finishCell(at: offset, of: text)
    if row.cells.count >= 2 || row.isAcross && isBelowRow, let first = row.cells.first,
      let last = row.cells.last
    {
      words = first.lowerBound..<max(last.upperBound, first.lowerBound)
      finishBlock(as: .tableRow(isHeader: row.isHeader), cells: row.cells, spans: row.spans)
    } else {
      finishBlock()
    }
  }

  /// Whether what was read last is a row.
  private var isBelowRow: Bool {
    if case .tableRow = blocks.last?.kind { true } else { false }
  }

  private mutating func finishBlock() {
    finishBlock(as: kind, cells: [])
  }

  private mutating func finishBlock(
    as kind: Block.Kind, cells: [Range<Int>], spans: [CellSpan] = []
  ) {
    defer { (words, markup) = (nil, []) }
    guard let range = words, !range.isEmpty else { return }
    let tags = cells.isEmpty ? markup : gaps(between: cells, in: range)
    blocks.append(
      Block(
        kind, range, markup: tags.filter { range.contains($0) && !$0.isEmpty }, cells: cells,
        spans: spans))
  }

  /// Returns the tags between the cells and those in them, in order.
  private func gaps(between cells: [Range<Int>], in range: Range<Int>) -> [Range<Int>] {
    let between = zip(cells, cells.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    var rest = cells[...]
    let inside = markup.filter { tag in
      rest = rest.drop { $0.upperBound < tag.upperBound }
      return rest.first?.contains(tag) == true
    }
    return (between + inside).sorted { $0.lowerBound < $1.lowerBound }
  }

  private var kind: Block.Kind {
    if isCode { return .code }
    if quoteDepth > 0 { return .quotation }
    if let headingLevel { return .heading(level: headingLevel) }
    return depthInList.map { .listItem(depth: max(1, listDepth) + $0) } ?? .paragraph
  }

  private static let tableTags: Set<String> = ["table", "tr", "td", "th"]
}
