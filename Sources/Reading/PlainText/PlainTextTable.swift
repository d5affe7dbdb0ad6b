/// A table at the start of some lines of a plain text: tabs, bars or gaps divide its lines into equally
/// many cells.
struct PlainTextTable {
  /// The cells of each row, the first one the heads of the columns; a cell may be empty.
  let rows: [[Range<Int>]]
  /// How many of the lines the table takes up, rules between the rows included.
  let lineCount: Int

  /// Finds the table; `nil` where fewer than two lines are divided alike.
  init?(of lines: ArraySlice<TextLine>, in text: [UInt8]) {
    guard let first = lines.first else { return nil }
    let dividers: [Divider] = [.tab, .bar, .gap]
    guard let divider = dividers.first(where: { $0.cells(of: first, in: text).count >= 2 }) else {
      return nil
    }
    var rows: [[Range<Int>]] = []
    var lineCount = 0
    var starts: [Int] = []
    for line in lines {
      lineCount += 1
      if divider.isRule(line, in: text) { continue }
      let cells = divider.cells(of: line, in: text)
      if rows.isEmpty { starts = divider.starts(of: cells, in: line, of: text) }
      guard cells.count >= 2, cells.count == rows.first?.count ?? cells.count,
        divider.starts(of: cells, in: line, of: text) == starts
      else {
        lineCount -= 1
        break
      }
      rows.append(cells)
    }
    guard rows.count >= 2 else { return nil }
    self.rows = rows
    self.lineCount = lineCount
  }
}

/// What stands between the cells of a line.
private enum Divider {
  case tab, bar, gap

  /// Returns the cells of a line, without bars at its ends.
  func cells(of line: TextLine, in text: [UInt8]) -> [Range<Int>] {
    switch self {
    case .tab:
      // A tab before the first word stands behind an empty corner.
      let start = text[line.start..<line.range.lowerBound].contains(.tab) ? line.start : nil
      return text.parts(of: (start ?? line.range.lowerBound)..<line.range.upperBound, at: .tab)
    case .bar:
      var parts = text.parts(of: line.range, at: UInt8(ascii: "|"))
      if parts.count > 1, parts.first?.isEmpty == true, text.has("|", at: line.range.lowerBound) {
        parts.removeFirst()
      }
      if parts.count > 1, text.has("|", at: line.range.upperBound - 1) { parts.removeLast() }
      return parts
    case .gap: return text.partsAtGaps(of: line.range)
    }
  }

  /// Returns where the cells must stand in all rows alike: gaps divide columns only where they line up.
  func starts(of cells: [Range<Int>], in line: TextLine, of text: [UInt8]) -> [Int] {
    guard self == .gap else { return [] }
    return cells.map { cell in
      text[line.start..<cell.lowerBound].count { !$0.isContinuation }
    }
  }

  /// Whether a line is drawn between the rows: `+----+----+`, `|----|----|`.
  func isRule(_ line: TextLine, in text: [UInt8]) -> Bool {
    self != .tab && line.range.count >= 3
      && text[line.range].allSatisfy { "+-=|: ".utf8.contains($0) }
  }
}

extension [UInt8] {
  /// Returns the trimmed parts of a range, empty ones too.
  fileprivate func parts(of range: Range<Int>, at divider: UInt8) -> [Range<Int>] {
    self[range].split(separator: divider, omittingEmptySubsequences: false).map {
      trimmed($0.startIndex..<$0.endIndex)
    }
  }

  /// Returns the parts of a range between gaps of two spaces or more.
  fileprivate func partsAtGaps(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = firstOffset(of: "  ", in: start..<range.upperBound) ?? range.upperBound
      parts.append(trimmed(start..<end))
      start = self[end..<range.upperBound].firstIndex { $0 != .space } ?? range.upperBound
    }
    return parts
  }
}
