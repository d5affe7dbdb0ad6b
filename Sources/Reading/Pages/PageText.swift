import Claims

/// The text of an article in a web page, block by block.
struct PageText {
  private(set) var pieces: [PagePiece] = []

  private let tree: HTMLTree
  private let lines: LineWords
  /// The block-level elements around the next words, the outermost first.
  private var open: [Int] = []
  private var words = PageWords()
  private var boldEnd = 0
  private var linkEnd = 0
  private var followsPicture = false
  private var headingLevel = 0
  /// The table row that is being read, where it is one of data and not of layout.
  private var row: TableRow?
  private var previousRow: TableRow?

  /// Writes down what `content` keeps of a page.
  init(of tree: HTMLTree, _ content: MainContent, by lines: LineWords) {
    self.init(of: tree, from: content.root, by: lines) { content.furniture.contains[$0] }
  }

  /// Writes down an element of a page, but for the nodes that are left out.
  init(
    of tree: HTMLTree, from root: Int?, by lines: LineWords,
    leavingOut isLeftOut: (Int) -> Bool = { _ in false }
  ) {
    self.tree = tree
    self.lines = lines
    guard let root else { return }
    var index = root
    while index < tree.nodes[root].end {
      closeElements(before: index)
      if isLeftOut(index) || isAnchorSign(index)
        || HTMLTags.struck.contains(tree.nodes[index].tag)
      {
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
      append(tree.text[node.text], at: index)
    } else if node.tag == "br" {
      if isPreformatted { words.appendVerbatim([.lineFeed]) } else { breakLine(at: index) }
    } else if tree.isInline(index) {
      setStyle(of: node)
    } else {
      breakWords(at: index)
      open.append(index)
      if row == nil, node.tag == "tr" {
        row = TableRow(at: index, in: tree, after: previousRow)
        previousRow = row ?? previousRow
      }
    }
  }

  private mutating func setStyle(of node: HTMLTree.Node) {
    switch node.tag {
    case "b", "strong": boldEnd = max(boldEnd, node.end)
    case "img": followsPicture = true
    case "a" where node.attributes["href"].map { !$0.hasPrefix("#") } ?? false:
      linkEnd = max(linkEnd, node.end)
    default: break
    }
  }

  /// Returns whether a node is the sign behind a heading that links to it: “¶”, “#”.
  private func isAnchorSign(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.tag == "a", node.attributes["href"]?.hasPrefix("#") == true else { return false }
    return !tree.words(of: index).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, at index: Int) {
    if isPreformatted {
      words.appendVerbatim(text)
    } else {
      words.append(text, isBold: index < boldEnd, isLinked: index < linkEnd)
    }
  }

  /// Ends what a block-level element interrupts: a line of code, a cell or a word of a table row,
  /// else the block.
  private mutating func breakWords(at index: Int) {
    if let row {
      if let column = row.column(of: index) {
        words.finishCell(in: column)
      } else {
        words.appendSpace()
      }
    } else if isPreformatted {
      words.breakVerbatim()
    } else {
      finishBlock()
    }
  }

  /// Takes a single line break for a space and several in a row for the end of a paragraph.
  private mutating func breakLine(at index: Int) {
    let next = tree.nodes[(index + 1)...].first { node in
      !node.isText || !tree.text[node.text].allSatisfy(\.isWhiteSpace)
    }
    if next?.tag == "br", row == nil { finishBlock() } else { words.appendSpace() }
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      if last == row?.index || tree.nodes[last].tag == "pre" {
        finishBlock()
        row = nil
        open.removeLast()
      } else {
        breakWords(at: last)
        open.removeLast()
      }
    }
  }

  private var isPreformatted: Bool { open.contains { tree.nodes[$0].tag == "pre" } }

  private mutating func finishBlock() {
    if let row { words.finishCell(in: row.columns.count) }
    defer { words = PageWords() }
    let range = words.extent
    guard !range.isEmpty else { return }
    defer { followsPicture = false }
    pieces.append(
      PagePiece(
        kind: kind(of: range), words: Array(words.bytes[range]),
        cells: row.map { $0.cells(of: words, from: range.lowerBound) } ?? [],
        spans: row?.spans ?? [],
        linkedBytes: words.linkedBytes,
        followsPicture: followsPicture && !isIn("figcaption")))
  }

  private func isIn(_ tag: String) -> Bool { open.contains { tree.nodes[$0].tag == tag } }

  /// Returns what the words are by the nearest element that says so.
  private mutating func kind(of range: Range<Int>) -> Block.Kind {
    if let row { return .tableRow(isHeader: row.isHeader || row.isFirst && words.isBold) }
    // Whatever stands in a quotation is somebody else's.
    if isIn("blockquote") { return .quotation }
    for index in open.reversed() {
      let tag = tree.nodes[index].tag
      if let level = HTMLTags.headingLevel(of: tag) {
        headingLevel = level
        return .heading(level: level)
      }
      switch tag {
      case "pre": return .code
      case "li", "dt": return .listItem(depth: max(1, listDepth))
      case "dd": return .listItem(depth: listDepth + 1)
      default: continue
      }
    }
    if words.isBold, HeadingSigns.areOn(range, of: words.bytes, by: lines) {
      return .heading(level: min(headingLevel + 1, 6))
    }
    return .paragraph
  }

  private var listDepth: Int { open.count { ["ul", "ol", "dl"].contains(tree.nodes[$0].tag) } }
}
