import Claims

/// Collects the blocks of a Markdown tree as its nodes are entered and left.
struct MarkdownBlocks {
  private(set) var blocks: [Block] = []

  private let text: [UInt8]
  private let body: Range<Int>
  private let lineStarts: [Int]
  private let lines: LineWords
  /// Whether each of the open block quotes holds somebody else's words.
  private var quotes: [Bool] = []
  private var listDepth = 0
  private var addressDepth = 0
  private var struckDepth = 0
  private var headingLevel = 0
  private var alignment: WordAlignment?

  /// Begins with the Markdown in `body`, a part of `text`.
  init(text: [UInt8], body: Range<Int>, by words: LineWords) {
    self.text = text
    self.body = body
    lines = words
    lineStarts = text.lines(in: body).map(\.start)
  }

  mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: quotes.append(labelOfNote(at: range(of: node).lowerBound) == nil)
    case .list: listDepth += 1
    case .heading, .paragraph: begin(range(of: node))
    case .tableHeader, .tableRow: begin(line(of: node))
    case .codeBlock: append(.code, range(of: node))
    case .htmlBlock:
      for block in MarkdownHTML(in: range(of: node), of: text).blocks { insert(block) }
    case .text: take(node, as: .words)
    case .codeSpan: take(node, as: .code)
    case .htmlSpan:
      if let begins = node.beginsStruckWords {
        struckDepth = max(0, struckDepth + (begins ? 1 : -1))
      }
      take(node, as: .address)
    case .strikethrough: struckDepth += 1
    case .image: addressDepth += 1
    case .link where node.showsItsAddress: addressDepth += 1
    case .link, .strong, .emphasis, .footnote, .other: break
    }
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: _ = quotes.popLast()
    case .list: listDepth -= 1
    case .heading: finishHeading(node)
    case .paragraph: finishParagraph(node)
    case .tableHeader, .tableRow: finishRow(node)
    case .image:
      addressDepth -= 1
      alignment?.skipLinkTail()
    case .link:
      if node.showsItsAddress { addressDepth -= 1 }
      alignment?.skipLinkTail()
    case .strikethrough: struckDepth = max(0, struckDepth - 1)
    case .codeBlock, .htmlBlock, .text, .codeSpan, .htmlSpan, .strong, .emphasis, .footnote, .other:
      break
    }
  }

  private mutating func begin(_ range: Range<Int>) {
    alignment = WordAlignment(in: text, at: range)
    // A tag that nobody closed strikes no more than its block.
    struckDepth = 0
  }

  private mutating func take(_ node: MarkdownNode, as role: WordAlignment.Role) {
    let start = node.start
    let hint = offset(line: start.line, column: start.column)
    let isAddress = addressDepth > 0 || struckDepth > 0 && role == .code
    alignment?.take(
      node.literal, as: isAddress ? .address : struckDepth > 0 && role == .words ? .struck : role,
      hint: hint)
  }

  private mutating func finishHeading(_ node: MarkdownNode) {
    guard let words = alignment, words.hasWords else { return }
    headingLevel = node.headingLevel
    append(kind(or: .heading(level: headingLevel)), words.extent, words)
  }

  private mutating func finishParagraph(_ node: MarkdownNode) {
    guard let words = alignment, words.hasWords else { return }
    if node.isStrongLine, HeadingSigns.areOn(words.extent, of: text, by: lines) {
      append(.heading(level: min(headingLevel + 1, 6)), words.extent, words)
    } else {
      append(
        kind(or: listDepth > 0 ? .listItem(depth: listDepth) : .paragraph),
        withoutLabel(range(of: node)), words)
    }
  }

  private mutating func finishRow(_ node: MarkdownNode) {
    guard let words = alignment, words.hasWords else { return }
    append(
      .tableRow(isHeader: node.kind == .tableHeader), line(of: node), words,
      cells: cells(in: line(of: node)))
  }

  /// Returns `.quotation` inside a block quote, where everything is somebody else's words.
  private func kind(or kind: Block.Kind) -> Block.Kind {
    quotes.contains(true) ? .quotation : kind
  }

  /// Returns where the label stands that makes a note of the author's own of a block quote, as on GitHub:
  /// `> [!WARNING]`.
  private func labelOfNote(at start: Int) -> Range<Int>? {
    let line = text[start..<body.upperBound].prefix { $0 != .lineFeed }
    let label = line.drop { $0 == .space || $0 == UInt8(ascii: ">") }
    guard text.has("[!", at: label.startIndex), let end = label.firstIndex(of: UInt8(ascii: "]")),
      label[..<end].dropFirst(2).allSatisfy(\.isUppercase),
      label[(end + 1)...].allSatisfy(\.isWhiteSpace)
    else { return nil }
    return label.startIndex..<end + 1
  }

  /// Returns a paragraph without the label of the note that it begins.
  private func withoutLabel(_ paragraph: Range<Int>) -> Range<Int> {
    guard !quotes.isEmpty, let label = labelOfNote(at: paragraph.lowerBound) else {
      return paragraph
    }
    let start = text[label.upperBound..<max(label.upperBound, paragraph.upperBound)].firstIndex {
      !$0.isWhiteSpace && $0 != UInt8(ascii: ">")
    }
    return (start ?? paragraph.upperBound)..<paragraph.upperBound
  }

  private mutating func append(
    _ kind: Block.Kind, _ range: Range<Int>, _ words: WordAlignment? = nil,
    cells: [Range<Int>] = []
  ) {
    alignment = nil
    insert(Block(kind, range, markup: words?.markup(in: range) ?? [], cells: cells))
  }

  /// Puts a block where it stands in the text: cmark brings footnotes last.
  private mutating func insert(_ block: Block) {
    var index = blocks.count
    while index > 0, blocks[index - 1].utf8Range.lowerBound > block.utf8Range.lowerBound {
      index -= 1
    }
    // A position that cmark gets wrong must not make blocks overlap.
    let start = max(
      block.utf8Range.lowerBound, index > 0 ? blocks[index - 1].utf8Range.upperBound : 0)
    let end = min(
      block.utf8Range.upperBound, index < blocks.count ? blocks[index].utf8Range.lowerBound : .max)
    guard start < end else { return }
    blocks.insert(block.clamped(to: start..<end), at: index)
  }

  /// Splits a table row at its bars, as GitHub does: those behind a backslash do not count.
  private func cells(in row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for offset in row where text[offset] == UInt8(ascii: "|") {
      guard offset == row.lowerBound || text[offset - 1] != UInt8(ascii: "\\") else { continue }
      if offset > row.lowerBound { cells.append(text.trimmed(start..<offset)) }
      start = offset + 1
    }
    if start < row.upperBound { cells.append(text.trimmed(start..<row.upperBound)) }
    return cells
  }

  private func range(of node: MarkdownNode) -> Range<Int> {
    if let heads = node.headRowBelow {
      let start = offset(line: heads.start.line, column: heads.start.column)
      return text.trimmed(start..<max(start, offset(line: heads.headLine, column: 1)))
    }
    let (first, last) = (node.start, node.end)
    let start = offset(line: first.line, column: first.column)
    let end = offset(line: last.line, column: last.column + 1)
    return text.trimmed(start..<max(start, end))
  }

  /// Returns the range of a table row, whose end column cmark does not always know.
  private func line(of node: MarkdownNode) -> Range<Int> {
    let first = node.start
    var start = offset(line: first.line, column: first.column)
    if node.kind == .tableHeader, node.headLine > first.line {
      start = offset(line: node.headLine, column: 1)
      // Before the lines of a paragraph stand no other marks than those of quotations.
      while start < body.upperBound, text[start] == .space || text[start] == UInt8(ascii: ">") {
        start += 1
      }
    }
    let end = text[start..<body.upperBound].firstIndex(of: .lineFeed) ?? body.upperBound
    return text.trimmed(start..<end)
  }

  /// Returns the offset of a position in cmark's count, or the next lower one that begins a scalar.
  private func offset(line: Int, column: Int) -> Int {
    guard lineStarts.indices.contains(line - 1) else { return body.upperBound }
    var offset = min(max(lineStarts[line - 1] + column - 1, body.lowerBound), body.upperBound)
    while offset > body.lowerBound, offset < text.count, text[offset].isContinuation { offset -= 1 }
    return offset
  }
}

extension Block {
  /// Returns what of the block lies in a range.
  fileprivate func clamped(to range: Range<Int>) -> Block {
    guard utf8Range.clamped(to: range) != utf8Range else { return self }
    return Block(
      kind, utf8Range.clamped(to: range),
      markup: markup.filter { $0.overlaps(range) }.map { $0.clamped(to: range) },
      cells: cells.map { $0.clamped(to: range) }, spans: spans)
  }
}
