/// Puts the lines of a document together to paragraphs, items, rows and headings.
struct PDFText {
  /// The text, a blank line between its pieces.
  private(set) var text: [UInt8] = []
  private(set) var pieces: [PlainTextPiece] = []

  /// The height of most lines.
  private let bodyHeight: Double
  /// The heights of the lines that stand out, the greatest first.
  private let headingHeights: [Double]
  /// The words with a hyphen inside that the document spells in one line.
  private let hyphenated: Set<String>
  private var lastHeight = 0.0
  /// Where the words of the last item begin, which its other lines are flush with.
  private var itemLeft = 0.0

  /// Reads the pages of a document.
  init(of pages: [PDFPage]) {
    let lines = pages.flatMap(\.lines)
    var weights: [Double: Int] = [:]
    for line in lines { weights[Self.size(of: line), default: 0] += line.text.utf8.count }
    let body = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    bodyHeight = body
    headingHeights = weights.keys.filter { $0 >= body * 1.12 }.sorted(by: >)
    hyphenated = Set(
      lines.flatMap { $0.words.dropLast() }.map { $0.text.lowercased() }.filter { $0.contains("-") }
    )
    var order = PDFReadingOrder()
    for page in pages {
      for region in order.regions(of: page.lines) { read(region) }
    }
  }

  private mutating func read(_ region: [PDFLine]) {
    let left = region.map(\.box.xMin).min() ?? 0
    var index = 0
    while index < region.count {
      let rows = rows(of: region[index...])
      if rows.count >= 2 {
        for (number, row) in rows.enumerated() { append(row.cells, isHeader: number == 0) }
        index += rows.count
        lastHeight = 0
        continue
      }
      let line = region[index]
      let before = index > 0 ? region[index - 1] : nil
      if continues(line, after: before, left: left) {
        extend(by: line)
      } else {
        begin(line)
      }
      lastHeight = Self.height(of: line)
      index += 1
    }
  }

  /// Returns the lines, from the first, that fall into equally many cells.
  private func rows(of lines: ArraySlice<PDFLine>) -> ArraySlice<PDFLine> {
    guard let first = lines.first, case let count = first.cells.count, count >= 2,
      bulletLength(of: first) == nil
    else { return [] }
    return lines.prefix { $0.cells.count == count && bulletLength(of: $0) == nil }
  }

  // MARK: Paragraphs

  private func continues(_ line: PDFLine, after before: PDFLine?, left: Double) -> Bool {
    guard let piece = pieces.last, bulletLength(of: line) == nil,
      abs(Self.height(of: line) - lastHeight) < lastHeight * 0.1
    else { return false }
    if case .tableRow = piece.kind { return false }
    let endsSentence = ".!?:".utf8.contains(text[piece.range.upperBound - 1])
    guard let before else {
      // A paragraph goes on in the next column or on the next page in the middle of a sentence.
      return !endsSentence && line.text.first?.isLowercase == true
    }
    let isNear = line.box.yMin - before.box.yMax < before.box.height * 0.6
    let isIndented = line.box.xMin - left > line.box.height * 0.8
    if case .listItem = piece.kind {
      return isNear && abs(line.box.xMin - itemLeft) < line.box.height * 0.5
    }
    return isNear && !(isIndented && endsSentence)
  }

  private mutating func begin(_ line: PDFLine) {
    let bullet = bulletLength(of: line)
    let words = line.words.dropFirst(bullet ?? 0).map(\.text).joined(separator: " ")
    guard !words.isEmpty else { return }
    let kind: PlainTextPiece.Kind = bullet == nil ? .paragraph : .listItem(depth: 1)
    append(kind, words)
    itemLeft = line.words[bullet ?? 0].box.xMin
    if bullet == nil, let level = headingHeights.firstIndex(of: Self.size(of: line)) {
      pieces[pieces.count - 1].headingLevel = min(level + 1, 6)
    }
  }

  private mutating func extend(by line: PDFLine) {
    guard let last = pieces.indices.last, let first = line.words.first else { return }
    if text.last == UInt8(ascii: "-"), first.text.first?.isLowercase == true {
      let half = String(
        decoding: text.reversed().prefix { !$0.isWhiteSpace }.reversed(), as: UTF8.self)
      if !hyphenated.contains((half + first.text).lowercased()) { text.removeLast() }
    } else {
      text.append(.space)
    }
    text += Array(line.text.utf8)
    pieces[last].range = pieces[last].range.lowerBound..<text.count
  }

  private mutating func append(_ kind: PlainTextPiece.Kind, _ words: String) {
    if !text.isEmpty { text += [.lineFeed, .lineFeed] }
    let start = text.count
    text += Array(words.utf8)
    var piece = PlainTextPiece(kind: kind, range: start..<text.count)
    piece.followsBlankLine = true
    pieces.append(piece)
  }

  private mutating func append(_ cells: [[PDFWord]], isHeader: Bool) {
    append(.tableRow(isHeader: isHeader), "")
    let last = pieces.count - 1
    for cell in cells {
      if cell != cells.first { text.append(.tab) }
      let start = text.count
      text += Array(cell.map(\.text).joined(separator: " ").utf8)
      pieces[last].cells.append(start..<text.count)
    }
    pieces[last].range = pieces[last].range.lowerBound..<text.count
  }

  /// How many words at the start of a line are the bullet or the number of an item.
  private func bulletLength(of line: PDFLine) -> Int? {
    guard line.words.count > 1 else { return nil }
    let words = Array("\(line.words[0].text) \(line.words[1].text)".utf8)
    let whole = TextLine(range: words.indices, indentation: 0)
    return ListBullet(of: whole, in: words).map { $0.isNumber ? nil : 1 } ?? nil
  }

  /// The height of a line's letters in points.
  private static func height(of line: PDFLine) -> Double {
    let heights = line.words.map(\.box.height).sorted()
    return heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// The height in half points, by which lines are counted.
  private static func size(of line: PDFLine) -> Double { (height(of: line) * 2).rounded() / 2 }
}
