import Claims

/// The text of an article in a web page: its blocks, one after another, blank lines between them.
struct PageText {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// Elements that do not interrupt a paragraph.
  static let inlineTags: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private let tree: HTMLTree
  /// The block-level elements around the next words, the outermost first.
  private var open: [Int] = []
  private var words: [UInt8] = []
  /// How many bytes of `words` are set in bold type.
  private var boldBytes = 0
  private var boldEnd = 0
  private var headingLevel = 0
  /// The table row that is being read, where it is one of data and not of layout.
  private var row: Int?
  /// The cells of the table row that is being read, in bytes of `words`.
  private var cells: [Range<Int>] = []
  private var cellStart = 0

  /// Writes down what `content` keeps of a page.
  init(of tree: HTMLTree, _ content: MainContent) {
    self.tree = tree
    guard let root = content.root else { return }
    var index = root
    while index < tree.nodes[root].end {
      closeElements(before: index)
      if content.isFurniture[index] {
        index = tree.nodes[index].end
      } else {
        visit(index)
        index += 1
      }
    }
    closeElements(before: tree.nodes.count)
    finishBlock()
  }

  private mutating func visit(_ index: Int) {
    let node = tree.nodes[index]
    if node.isText {
      append(tree.text[node.text], isBold: index < boldEnd)
    } else if node.tag == "br" {
      if isPreformatted { words.append(.lineFeed) } else { breakLine(at: index) }
    } else if Self.inlineTags.contains(node.tag) {
      if node.tag == "b" || node.tag == "strong" { boldEnd = max(boldEnd, node.end) }
    } else {
      breakWords(at: node.tag)
      open.append(index)
      if row == nil, node.tag == "tr", isDataRow(index) { row = index }
    }
  }

  /// Ends what a block-level element interrupts: a cell or a word of a table row, else the block.
  private mutating func breakWords(at tag: String) {
    if row == nil {
      finishBlock()
    } else if isCell(tag) {
      finishCell()
    } else {
      appendSpace()
    }
  }

  /// Takes a single line break for a space and several in a row for the end of a paragraph.
  private mutating func breakLine(at index: Int) {
    let next = tree.nodes[(index + 1)...].first { node in
      !node.isText || !tree.text[node.text].allSatisfy(\.isWhiteSpace)
    }
    if next?.tag == "br", row == nil { finishBlock() } else { appendSpace() }
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      if last == row {
        finishBlock()
        row = nil
      } else {
        breakWords(at: tree.nodes[last].tag)
      }
      open.removeLast()
    }
  }

  private func isDataRow(_ index: Int) -> Bool {
    let cells = tree.children(of: index).filter { isCell(tree.nodes[$0].tag) }
    let inner = tree.nodes[index..<tree.nodes[index].end]
    return cells.count >= 2 && !inner.contains { ["table", "h1", "h2", "h3"].contains($0.tag) }
  }

  private func isCell(_ tag: String) -> Bool { tag == "td" || tag == "th" }

  private var isPreformatted: Bool { open.contains { tree.nodes[$0].tag == "pre" } }

  private mutating func append(_ bytes: ArraySlice<UInt8>, isBold: Bool) {
    if isPreformatted {
      words += bytes
      return
    }
    let before = words.count
    for byte in bytes {
      if byte.isWhiteSpace { appendSpace() } else { words.append(byte) }
    }
    if isBold { boldBytes += words.count - before }
  }

  private mutating func appendSpace() {
    if words.count > cellStart, words.last != .space { words.append(.space) }
  }

  private mutating func finishCell() {
    let cell = words.trimmed(cellStart..<words.count)
    words.removeSubrange(cell.upperBound...)
    if !cell.isEmpty {
      cells.append(cell)
      words.append(.tab)
    }
    cellStart = words.count
  }

  private mutating func finishBlock() {
    finishCell()
    defer { (words, cells, boldBytes, cellStart) = ([], [], 0, 0) }
    let range = words.trimmed(words.indices)
    guard !range.isEmpty else { return }
    if !text.isEmpty { text += [.lineFeed, .lineFeed] }
    let shift = text.count - range.lowerBound
    text += words[range]
    let kind = kind(of: range)
    let cells = cells.map { $0.lowerBound + shift..<$0.upperBound + shift }
    var isRow = false
    if case .tableRow = kind { isRow = true }
    blocks.append(
      Block(kind, range.lowerBound + shift..<range.upperBound + shift, cells: isRow ? cells : []))
  }

  /// Returns what the words are by the nearest element that says so.
  private mutating func kind(of range: Range<Int>) -> Block.Kind {
    if let row { return .tableRow(isHeader: tree.children(of: row).allSatisfy(isHeaderOrText)) }
    // Whatever stands in a quotation is somebody else's.
    if open.contains(where: { tree.nodes[$0].tag == "blockquote" }) { return .quotation }
    for index in open.reversed() {
      switch tree.nodes[index].tag {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        headingLevel = tree.nodes[index].tag.utf8.last.map { Int($0) - 48 } ?? 1
        return .heading(level: headingLevel)
      case "pre": return .code
      case "li":
        let lists = open.count { tree.nodes[$0].tag == "ul" || tree.nodes[$0].tag == "ol" }
        return .listItem(depth: max(1, lists))
      default: continue
      }
    }
    let isBold = boldBytes > 0 && boldBytes + 2 >= words.count
    if isBold, HeadingSigns.areOn(range, of: words) {
      return .heading(level: min(headingLevel + 1, 6))
    }
    return .paragraph
  }

  private func isHeaderOrText(_ index: Int) -> Bool {
    tree.nodes[index].tag == "th" || tree.nodes[index].isText
  }
}
