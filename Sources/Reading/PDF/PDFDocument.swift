/// A document as `pdftotext -bbox-layout` describes it.
struct PDFDocument {
  /// The fields of the document's description, by name: `Author`.
  private(set) var description: [String: String] = [:]
  private(set) var title: String?
  private(set) var pages: [PDFPage] = []

  /// Reads the description: XHTML with an element a line.
  init(layout: [UInt8]) {
    for line in layout.lines(in: layout.indices) where layout.has("<", at: line.range.lowerBound) {
      let element = PDFElement(line.range, in: layout)
      switch element.name {
      case "title": title = title ?? element.content
      case "meta":
        if let name = element.attribute("name") { description[name] = element.attribute("content") }
      case "page": pages.append(PDFPage(height: element.number("height")))
      case "line":
        if !pages.isEmpty {
          pages[pages.count - 1].lines.append(PDFLine(words: [], box: element.box))
        }
      case "word":
        let text = Array(element.content.utf8)
        guard let page = pages.indices.last, let last = pages[page].lines.indices.last,
          case let visible = text.trimmed(text.indices), !visible.isEmpty
        else { continue }
        pages[page].lines[last].words.append(
          PDFWord(text: text.string(visible), box: element.box))
      default: continue
      }
    }
    for index in pages.indices { pages[index].lines.removeAll { $0.words.isEmpty } }
  }
}

/// One line of the description.
private struct PDFElement {
  let name: String
  private let text: [UInt8]
  private let range: Range<Int>

  init(_ range: Range<Int>, in text: [UInt8]) {
    self.text = text
    self.range = range
    let name = text[(range.lowerBound + 1)..<range.upperBound].prefix { $0.isLetter }
    self.name = String(decoding: name, as: UTF8.self)
  }

  /// The words between the tags.
  var content: String {
    guard let start = text[range].firstIndex(of: UInt8(ascii: ">")),
      let end = text[range].lastIndex(of: UInt8(ascii: "<")), start < end
    else { return "" }
    return Self.decoded(text.string((start + 1)..<end))
  }

  var box: PDFBox {
    PDFBox(
      xMin: number("xMin"), yMin: number("yMin"), xMax: number("xMax"), yMax: number("yMax"))
  }

  func attribute(_ name: String) -> String? {
    guard let hit = text.firstOffset(of: "\(name)=\"", in: range) else { return nil }
    let start = hit + name.utf8.count + 2
    guard
      let end = text[min(start, range.upperBound)..<range.upperBound].firstIndex(
        of: UInt8(ascii: "\""))
    else { return nil }
    return Self.decoded(text.string(start..<end))
  }

  func number(_ name: String) -> Double {
    let number = attribute(name).flatMap(Double.init) ?? 0
    return number.isFinite ? number : 0
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
