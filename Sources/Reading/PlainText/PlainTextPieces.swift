/// Cuts a plain text into pieces, one run of lines without a blank line between them at a time.
struct PlainTextPieces {
  private(set) var pieces: [PlainTextPiece] = []

  private let text: [UInt8]
  private let words: LineWords
  /// The indentations of the lists that are open, the outermost first.
  private var listIndentations: [Int] = []
  private let flattenedTableFinder: FlattenedTableFinder

  /// Cuts the part of a text that is its body, passing over the lines that are the markup of a light
  /// language.
  init(of text: [UInt8], body: Range<Int>, in markup: LightMarkup?, by words: LineWords) {
    self.text = text
    self.words = words
    let source = text.lines(in: body)
    let lines = markup?.words(of: source, in: text) ?? source
    flattenedTableFinder = FlattenedTableFinder(in: text, lines: lines)
    for run in lines.split(whereSeparator: \.isBlank) {
      let first = pieces.count
      cut(run)
      if first < pieces.count { pieces[first].followsBlankLine = true }
      if isFlattened(run) { for index in first..<pieces.count { pieces[index].isFlattened = true } }
    }
  }

  private mutating func cut(_ run: ArraySlice<TextLine>) {
    let wrapping = LineWrapping(of: run, in: text, by: words)
    let first = pieces.count
    var index = run.startIndex
    while index < run.endIndex {
      let line = run[index]
      if let heading = heading(line) {
        pieces.append(
          PlainTextPiece(kind: .paragraph, range: heading.words, headingLevel: heading.level))
      } else if isRule(line) {
        if first < pieces.count, index > run.startIndex { underlineLast(by: line) }
      } else if let bullet = ListBullet(of: line, in: text) {
        appendItem(line, bullet)
      } else if let table = PlainTextTable(of: run[index...], in: text) {
        append(table.rows)
        index += table.lineCount
        continue
      } else if let table = flattenedTableFinder.table(of: run[index...]) {
        append(table.rows)
        index += table.lineCount
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

  /// Returns the words and the level of a marked heading; by `#`, which also stands before remarks in
  /// programs, only that of the whole text.
  private func heading(_ line: TextLine) -> (words: Range<Int>, level: Int)? {
    let isTitle = pieces.isEmpty && text.has("#", at: line.range.lowerBound)
    return LightMarkup.heading(line, markedBy: UInt8(ascii: isTitle ? "#" : "="), in: text)
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
    for (index, cells) in rows.enumerated() { append(cells, isHeader: index == 0) }
  }

  private mutating func append(_ cells: [Range<Int>], isHeader: Bool) {
    guard let first = cells.first(where: { !$0.isEmpty }), let last = cells.last else { return }
    pieces.append(
      PlainTextPiece(
        kind: .tableRow(isHeader: isHeader),
        range: min(first.lowerBound, cells[0].lowerBound)..<last.upperBound, cells: cells))
  }

  private mutating func extendLast(by line: TextLine) {
    guard let last = pieces.indices.last else { return }
    pieces[last].range = pieces[last].range.lowerBound..<line.range.upperBound
  }

  private mutating func underlineLast(by line: TextLine) {
    let sign = text[line.range.lowerBound]
    guard let last = pieces.indices.last, pieces[last].kind == .paragraph,
      "=-".utf8.contains(sign)
        || "~^'`.*+#\"".utf8.contains(sign) && line.range.count >= pieces[last].range.count
    else { return }
    pieces[last].underline = sign
  }

  private func isItemContinuation(_ line: TextLine, _ wrapping: LineWrapping) -> Bool {
    guard let indentation = listIndentations.last, case .listItem = pieces.last?.kind else {
      return false
    }
    return wrapping.isNarrow && line.indentation > indentation
  }

  /// Returns whether a line is drawn of one sign, `-----`, `* * *`, or frames a table, `+---+---+`.
  private func isRule(_ line: TextLine) -> Bool {
    let first = text[line.range.lowerBound]
    guard line.range.count >= 3 else { return false }
    return "=-*_~#^'`.+\"".utf8.contains(first)
      && text[line.range].allSatisfy { $0 == first || $0 == .space }
      || text[line.range].allSatisfy { "+-=|: ".utf8.contains($0) }
  }

  private func isCode(_ line: TextLine) -> Bool {
    let bytes = text[line.range]
    guard bytes.count < 200, let last = bytes.last else { return false }
    if text.has("//", at: line.range.lowerBound) { return true }
    if text.has(".", at: line.range.lowerBound), "({".utf8.contains(last) { return true }
    return "{};".utf8.contains(last) && bytes.contains { "(){}=".utf8.contains($0) }
  }

  private func isFlattened(_ run: ArraySlice<TextLine>) -> Bool {
    run.count >= 3
      && run.allSatisfy { line in
        line.range.count < 160 && !".!?:".utf8.contains(text[line.range.upperBound - 1])
          && ListBullet(of: line, in: text) == nil
      }
  }
}
