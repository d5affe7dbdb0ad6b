/// What stands at the head and the foot of every page: titles, dates, page numbers.
enum PDFFurniture {
  /// Returns the pages without it: lines near the upper and lower edge that come again on other pages,
  /// whatever numbers they hold, or that are nothing but a number.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(page.lines.filter { isAtEdge($0, of: page) }.map(key)) {
        counts[key, default: 0] += 1
      }
    }
    let often = max(2, pages.count / 4)
    return pages.map { page in
      let lines = page.lines.filter { line in
        guard isAtEdge(line, of: page) else { return true }
        let key = key(line)
        return counts[key, default: 0] < often && key.contains(where: \.isLetter)
      }
      return PDFPage(height: page.height, lines: lines)
    }
  }

  private static func isAtEdge(_ line: PDFLine, of page: PDFPage) -> Bool {
    line.box.yMax < page.height * 0.1 || line.box.yMin > page.height * 0.9
  }

  /// The words with a `#` for each number.
  private static func key(_ line: PDFLine) -> String {
    var key = ""
    for character in line.text.lowercased() {
      if !character.isNumber {
        key.append(character)
      } else if key.last != "#" {
        key.append("#")
      }
    }
    return key
  }
}
