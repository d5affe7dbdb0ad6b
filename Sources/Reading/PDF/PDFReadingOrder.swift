/// In which order the lines of a page are read: column by column, but across the page what goes across.
///
/// The recursive cut along white strips is known as X-Y cut (Nagy and Seth 1984).
struct PDFReadingOrder {
  /// The middles of the white strips that parted columns before: they do so on later pages, too,
  /// where one of the columns holds nothing but a table.
  private var gutters: Set<Double> = []

  /// Returns the regions of a page in reading order, each with its lines from top to bottom.
  mutating func regions(of lines: [PDFLine]) -> [[PDFLine]] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [lines] }
    // No page is printed so densely: it is a trap.
    guard lines.count <= Self.mostLines else { return [Self.rows(of: lines)] }
    if let (left, right) = columns(of: lines) { return regions(of: left) + regions(of: right) }
    let strips = Self.strips(of: lines)
    guard strips.count > 1 else { return [Self.rows(of: lines)] }
    var regions: [[PDFLine]] = []
    var index = 0
    while index < strips.count {
      var group = strips[index]
      index += 1
      // Strips that have their columns in common are read together.
      while index < strips.count, columns(of: group + strips[index]) != nil {
        group += strips[index]
        index += 1
      }
      if columns(of: group) != nil {
        regions += self.regions(of: group)
      } else {
        regions.append(Self.rows(of: group))
      }
    }
    return Self.joined(regions)
  }

  /// Returns the lines on both sides of the first white strip from top to bottom that divides running
  /// text.
  private mutating func columns(of lines: [PDFLine]) -> ([PDFLine], [PDFLine])? {
    let sorted = lines.sorted { $0.box.xMin < $1.box.xMin }
    var end = sorted.first?.box.xMax ?? 0
    for (index, line) in sorted.enumerated().dropFirst() {
      if line.box.xMin - end > Self.leastGutter {
        let isKnown = gutters.contains { end < $0 && $0 < line.box.xMin }
        if isKnown || Self.isRunningText(sorted[..<index]) && Self.isRunningText(sorted[index...]) {
          gutters.insert((end + line.box.xMin) / 2)
          return (Array(sorted[..<index]), Array(sorted[index...]))
        }
      }
      end = max(end, line.box.xMax)
    }
    return nil
  }

  /// Bullets and the cells of a table are narrow.
  private static func isRunningText(_ lines: ArraySlice<PDFLine>) -> Bool {
    let characters = lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.utf8.count + 1 } }
    return lines.count >= 2 && characters >= lines.count * 20
  }

  private static func strips(of lines: [PDFLine]) -> [[PDFLine]] {
    var strips: [[PDFLine]] = []
    var end = -Double.infinity
    for line in lines.sorted(by: { $0.box.yMin < $1.box.yMin }) {
      if line.box.yMin < end, !strips.isEmpty {
        strips[strips.count - 1].append(line)
      } else {
        strips.append([line])
      }
      end = max(end, line.box.yMax)
    }
    return strips
  }

  /// Puts lines at one height together, as they belong to one row.
  private static func rows(of lines: [PDFLine]) -> [PDFLine] {
    var rows: [PDFLine] = []
    for line in lines.sorted(by: { $0.box.yMin < $1.box.yMin }) {
      let middle = (line.box.yMin + line.box.yMax) / 2
      if let last = rows.last, last.box.yMin < middle, middle < last.box.yMax {
        rows[rows.count - 1].words += line.words
        rows[rows.count - 1].box.formUnion(line.box)
      } else {
        rows.append(line)
      }
    }
    for index in rows.indices { rows[index].words.sort { $0.box.xMin < $1.box.xMin } }
    return rows
  }

  /// Puts regions together that follow each other without columns between them.
  private static func joined(_ regions: [[PDFLine]]) -> [[PDFLine]] {
    regions.reduce(into: []) { joined, region in
      if let last = joined.last?.last, let next = region.first, next.box.yMin >= last.box.yMin {
        joined[joined.count - 1] += region
      } else {
        joined.append(region)
      }
    }
  }

  private static let leastGutter = 6.0
  private static let mostLines = 2000
}
