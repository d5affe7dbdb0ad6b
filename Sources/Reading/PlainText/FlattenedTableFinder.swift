/// Finds flattened tables in a text.
struct FlattenedTableFinder {
  private let text: [UInt8]
  /// The first line, which names what the article compares, in lower case; empty where it is too long
  /// for that.
  private let title: [UInt8]
  /// Words with a capital inside, such as `JavaScript`, that the text uses more than once.
  private let camelWords: Set<ArraySlice<UInt8>>

  init(in text: [UInt8], lines: [TextLine]) {
    self.text = text
    let first = lines.first { !$0.isBlank }?.range ?? 0..<0
    title =
      first.count <= Self.longestTitle ? Array(text.string(first).lowercased().utf8) : []
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in lines {
      for word in text[line.range].split(whereSeparator: { $0.isWhiteSpace }) {
        let word = Self.withoutPunctuation(word)
        if word.indices.dropFirst().contains(where: { Self.isJoin(text, at: $0) }) {
          counts[word, default: 0] += 1
        }
      }
    }
    camelWords = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Returns the table that some lines begin with.
  func table(of lines: ArraySlice<TextLine>) -> FlattenedTable? {
    columns(of: lines) ?? gluedRows(of: lines)
  }

  // MARK: One cell a line

  /// A line for each name in the title, one below the other, then as many lines for each row.
  private func columns(of lines: ArraySlice<TextLine>) -> FlattenedTable? {
    guard let first = lines.first, isHead(first) else { return nil }
    let corner = isName(first) ? 0 : 1
    let names = lines.dropFirst(corner).prefix(Self.mostColumns).prefix { isName($0) }
    guard names.count >= 2 else { return nil }
    let rest = lines[names.endIndex...]
    let widths = corner == 1 ? [names.count + 1] : [names.count + 1, names.count]
    guard rest.count <= Self.mostLines,
      rest.allSatisfy({ $0.range.count < Self.longestCell }),
      let width = widths.first(where: { rest.count >= 2 * $0 && rest.count % $0 == 0 }),
      stride(from: rest.startIndex, to: rest.endIndex, by: width).allSatisfy({
        width == names.count || isHead(rest[$0])
      })
    else { return nil }
    let cornerCell =
      corner == 1
      ? [first.range] : Array(repeating: first.range.prefix(0), count: width - names.count)
    let head = cornerCell + names.map(\.range)
    let rows = stride(from: rest.startIndex, to: rest.endIndex, by: width).map { start in
      rest[start..<start + width].map(\.range)
    }
    return FlattenedTable(rows: [head] + rows, lineCount: lines.count)
  }

  private func isName(_ line: TextLine) -> Bool {
    line.range.count >= 2 && isHead(line)
      && title.hasWord(Array(text.string(line.range).lowercased().utf8))
  }

  private func isHead(_ line: TextLine) -> Bool {
    line.range.count <= 40 && !".!?:;,".utf8.contains(text[line.range.upperBound - 1])
  }

  private static let longestTitle = 1000
  private static let longestCell = 160
  private static let mostColumns = 12
  /// Longer ones are lists of something else, and every line may begin one.
  private static let mostLines = 400

  // MARK: Glued cells

  /// Lines of which the first falls into as many cells as at least half of the others.
  private func gluedRows(of lines: ArraySlice<TextLine>) -> FlattenedTable? {
    guard let first = lines.first, first.range.count <= 100 else { return nil }
    let head = cells(of: first)
    guard head.count >= 2, head.allSatisfy({ $0.count >= 2 }) else { return nil }
    let rest = lines.dropFirst().prefix(Self.mostLines).prefix { line in
      line.range.count < 4 * Self.longestCell
        && !".!?:".utf8.contains(text[line.range.upperBound - 1])
    }
    let rows = rest.map { line in
      let cells = cells(of: line)
      return cells.count == head.count ? cells : [line.range]
    }
    let fitting = rows.count { $0.count == head.count }
    guard fitting >= 2, fitting * 2 >= rows.count else { return nil }
    return FlattenedTable(rows: [head] + rows, lineCount: 1 + rows.count)
  }

  /// Cuts a line where a word seems to end in the middle of a word: “tasksStrong”, “(npm)PyPI”.
  private func cells(of line: TextLine) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.range.lowerBound
    for word in text[line.range].split(whereSeparator: { $0.isWhiteSpace }) {
      for cut in cuts(in: word) {
        cells.append(text.trimmed(start..<cut))
        start = cut
      }
    }
    return cells + [text.trimmed(start..<line.range.upperBound)]
  }

  private func cuts(in word: ArraySlice<UInt8>) -> [Int] {
    let joins = word.indices.dropFirst().filter { Self.isJoin(text, at: $0) }
    guard !camelWords.contains(Self.withoutPunctuation(word)) || joins.isEmpty else { return [] }
    let bounds = [word.startIndex] + joins + [word.endIndex]
    // “tasksJavaScript”: the word behind the cut has a capital of its own.
    return joins.indices.filter { index in
      let around = Self.withoutPunctuation(text[bounds[index]..<bounds[index + 2]])
      return !camelWords.contains(around)
    }.map { joins[$0] }
  }

  private static func isJoin(_ text: [UInt8], at offset: Int) -> Bool {
    let (before, after) = (text[offset - 1], text[offset])
    if before == UInt8(ascii: ")") { return after.isLetter }
    return (before.isLowercase || before.isDigit || before == UInt8(ascii: "%"))
      && after.isUppercase
  }

  private static func withoutPunctuation(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    while let first = word.first, first.isPunctuation { word.removeFirst() }
    while let last = word.last, last.isPunctuation { word.removeLast() }
    return word
  }
}

extension [UInt8] {
  /// Whether a word or several stand in the text, not inside another word.
  fileprivate func hasWord(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return (0...(count - word.count)).contains { start in
      guard self[start] == first, self[start..<start + word.count].elementsEqual(word) else {
        return false
      }
      let end = start + word.count
      return (start == 0 || !self[start - 1].isLetter) && (end == count || !self[end].isLetter)
    }
  }
}

extension Range<Int> {
  fileprivate func prefix(_ length: Int) -> Range<Int> { lowerBound..<lowerBound + length }
}
