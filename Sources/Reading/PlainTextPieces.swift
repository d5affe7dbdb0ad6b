/// Cuts a plain text into pieces, one run of lines without a blank line between them at a time.
struct PlainTextPieces {
  private(set) var pieces: [PlainTextPiece] = []

  private let text: [UInt8]
  /// The indentations of the lists that are open, the outermost first.
  private var listIndentations: [Int] = []

  init(of text: [UInt8]) {
    self.text = text
    let lines = text.lines(in: text.indices)
    for run in lines.split(whereSeparator: \.isBlank) {
      let first = pieces.count
      cut(run)
      if first < pieces.count { pieces[first].followsBlankLine = true }
      if isFlattened(run) { for index in first..<pieces.count { pieces[index].isFlattened = true } }
    }
  }

  private mutating func cut(_ run: ArraySlice<TextLine>) {
    let wrapping = LineWrapping(of: run, in: text)
    let first = pieces.count
    var index = run.startIndex
    while index < run.endIndex {
      let line = run[index]
      if isRule(line) {
        if first < pieces.count, index > run.startIndex { underlineLast(by: line) }
      } else if let bullet = ListBullet(of: line, in: text) {
        appendItem(line, bullet)
      } else if let rows = tableRows(of: run[index...]) {
        append(rows)
        index += rows.count
        continue
      } else if isCode(line) {
        appendCode(line, joinsLast: first < pieces.count)
      } else if first < pieces.count, index > run.startIndex,
        wrapping.joins(run[index - 1], line) || isItemContinuation(line, wrapping)
      {
        extendLast(by: line)
      } else {
        listIndentations = []
        pieces.append(PlainTextPiece(kind: .paragraph, range: line.range))
      }
      index += 1
    }
  }

  private mutating func appendItem(_ line: TextLine, _ bullet: ListBullet) {
    while let last = listIndentations.last, last > line.indentation {
      listIndentations.removeLast()
    }
    if listIndentations.last != line.indentation { listIndentations.append(line.indentation) }
    pieces.append(
      PlainTextPiece(
        kind: .listItem(depth: listIndentations.count),
        range: bullet.end..<line.range.upperBound, isNumbered: bullet.isNumber))
  }

  private mutating func appendCode(_ line: TextLine, joinsLast: Bool) {
    if joinsLast, pieces.last?.kind == .code {
      extendLast(by: line)
    } else {
      pieces.append(PlainTextPiece(kind: .code, range: line.range))
    }
  }

  private mutating func append(_ rows: [[Range<Int>]]) {
    for (index, cells) in rows.enumerated() {
      guard let first = cells.first, let last = cells.last else { continue }
      pieces.append(
        PlainTextPiece(
          kind: .tableRow(isHeader: index == 0), range: first.lowerBound..<last.upperBound,
          cells: cells))
    }
  }

  private mutating func extendLast(by line: TextLine) {
    guard let last = pieces.indices.last else { return }
    pieces[last].range = pieces[last].range.lowerBound..<line.range.upperBound
  }

  private mutating func underlineLast(by line: TextLine) {
    guard let last = pieces.indices.last, pieces[last].kind == .paragraph,
      "=-".utf8.contains(text[line.range.lowerBound])
    else { return }
    pieces[last].isUnderlined = true
  }

  private func isItemContinuation(_ line: TextLine, _ wrapping: LineWrapping) -> Bool {
    guard let indentation = listIndentations.last, case .listItem = pieces.last?.kind else {
      return false
    }
    return wrapping.isNarrow && line.indentation > indentation
  }

  /// Returns whether a line is drawn of one sign: `-----`, `* * *`.
  private func isRule(_ line: TextLine) -> Bool {
    let first = text[line.range.lowerBound]
    return line.range.count >= 3 && "=-*_~#".utf8.contains(first)
      && text[line.range].allSatisfy { $0 == first || $0 == .space }
  }

  private func isCode(_ line: TextLine) -> Bool {
    let bytes = text[line.range]
    guard bytes.count < 200, let last = bytes.last else { return false }
    if text.has("//", at: line.range.lowerBound) { return true }
    if text.has(".", at: line.range.lowerBound), "({".utf8.contains(last) { return true }
    return "{};".utf8.contains(last) && bytes.contains { "(){}=".utf8.contains($0) }
  }

  /// Returns the cells of the lines, two at least, that tabs divide into equally many.
  private func tableRows(of lines: ArraySlice<TextLine>) -> [[Range<Int>]]? {
    var rows: [[Range<Int>]] = []
    for line in lines {
      let cells = text[line.range].split(separator: .tab).map { text.trimmed($0.indices) }
        .filter { !$0.isEmpty }
      guard cells.count >= 2, cells.count == rows.first?.count ?? cells.count else { break }
      rows.append(cells)
    }
    return rows.count >= 2 ? rows : nil
  }

  private func isFlattened(_ run: ArraySlice<TextLine>) -> Bool {
    run.count >= 3
      && run.allSatisfy { line in
        line.range.count < 160 && !".!?:".utf8.contains(text[line.range.upperBound - 1])
          && ListBullet(of: line, in: text) == nil
      }
  }
}
