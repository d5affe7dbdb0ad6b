/// A rectangle on a page, in points from its upper left corner.
struct PDFBox: Hashable {
  var xMin: Double
  var yMin: Double
  var xMax: Double
  var yMax: Double

  var height: Double { yMax - yMin }

  /// Grows the box so that it holds another one.
  mutating func formUnion(_ other: PDFBox) {
    xMin = min(xMin, other.xMin)
    yMin = min(yMin, other.yMin)
    xMax = max(xMax, other.xMax)
    yMax = max(yMax, other.yMax)
  }
}

/// A word on a page.
struct PDFWord: Hashable {
  let text: String
  let box: PDFBox
}

/// Words side by side.
struct PDFLine: Hashable {
  var words: [PDFWord]
  var box: PDFBox

  var text: String { words.map(\.text).joined(separator: " ") }

  /// The words of each cell, where gaps wider than a letter part them.
  var cells: [[PDFWord]] {
    var cells: [[PDFWord]] = []
    for word in words {
      if let last = cells.last?.last, word.box.xMin - last.box.xMax < box.height {
        cells[cells.count - 1].append(word)
      } else {
        cells.append([word])
      }
    }
    return cells
  }
}

/// A page with its lines, in the order in which they are found in the file.
struct PDFPage: Hashable {
  let height: Double
  var lines: [PDFLine] = []
}
