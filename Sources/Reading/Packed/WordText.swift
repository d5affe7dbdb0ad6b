/// The text of a Word document, as `word/document.xml` holds it: paragraphs of runs, and tables.
final class WordText: XMLVisitor {
  private(set) var page = PageWriter()

  private let styles: WordStyles
  private var paragraph = Paragraph()
  /// How many elements are open in which nothing counts, the outermost included.
  private var depthLeftOut = 0
  private var isInRun = false
  private var isInText = false
  private var isBold = false
  /// Whether the author struck the words of the run through.
  private var isStruck = false
  /// How many lists are open inside one another.
  private var listDepth = 0
  private var isHeaderRow = false
  /// How many columns the cell spans that has begun but is not written yet.
  private var pendingCell: Int?

  /// A paragraph before it is known what it is.
  private struct Paragraph {
    var kind: WordStyles.Kind?
    /// The level that the paragraph itself gives, 0 for that of the list.
    var listLevel: Int?
    var runs: [(words: [UInt8], isBold: Bool)] = []
  }

  init(styles: WordStyles) { self.styles = styles }

  func begin(_ name: String, _ attributes: [String: String]) {
    guard depthLeftOut == 0, !Self.leftOut.contains(name) else {
      depthLeftOut += 1
      return
    }
    if isInRun {
      beginInRun(name, attributes["val"])
    } else {
      switch name {
      case "p":
        writeCell()
        paragraph = Paragraph()
      case "r": (isInRun, isBold, isStruck) = (true, false, false)
      case "tbl", "tr", "tc", "gridSpan", "tblHeader": beginInTable(name, attributes["val"])
      default: describeParagraph(name, attributes["val"])
      }
    }
  }

  func end(_ name: String) {
    guard depthLeftOut == 0 else {
      depthLeftOut -= 1
      return
    }
    switch name {
    case "t": isInText = false
    case "r": isInRun = false
    case "p": finishParagraph()
    case "tc": endCell()
    case "tr": page.end("tr")
    case "tbl": page.end("table")
    case "body": closeLists(downTo: 0)
    default: break
    }
  }

  func read(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText, depthLeftOut == 0 { append(Array(text)) }
  }

  // MARK: Paragraphs

  private func beginInRun(_ name: String, _ value: String?) {
    switch name {
    case "t": isInText = true
    case "b": isBold = Self.isOn(value)
    case "strike", "dstrike": isStruck = Self.isOn(value)
    case "tab", "br", "cr": append([.space])
    case "noBreakHyphen": append([UInt8(ascii: "-")])
    default: break
    }
  }

  private func append(_ words: [UInt8]) {
    if !isStruck { paragraph.runs.append((words, isBold)) }
  }

  private func describeParagraph(_ name: String, _ value: String?) {
    switch (name, value) {
    case ("pStyle", let style?): paragraph.kind = styles.kind(of: style)
    case ("outlineLvl", let level?):
      paragraph.kind = WordStyles.heading(outlineLevel: level) ?? paragraph.kind
    case ("ilvl", let level?): paragraph.listLevel = Int(level)
    case ("numId", let list?):
      if list == "0" {
        if case .listItem = paragraph.kind { paragraph.kind = nil }
      } else if paragraph.kind == nil {
        paragraph.kind = .listItem(level: 0)
      }
    default: break
    }
  }

  private func finishParagraph() {
    defer { paragraph = Paragraph() }
    guard paragraph.runs.contains(where: { $0.words.contains { !$0.isWhiteSpace } }) else { return }
    switch paragraph.kind {
    case .heading(let level): write(in: "h\(level)")
    case .quotation: write(in: "blockquote")
    case nil: write(in: "p")
    case .listItem(let level): writeItem(level: min(max(paragraph.listLevel ?? level, 0), 8))
    }
  }

  private func writeItem(level: Int) {
    closeLists(downTo: level + 1)
    while listDepth <= level {
      page.begin("ul")
      listDepth += 1
    }
    page.begin("li")
    writeRuns()
    page.end("li")
  }

  private func write(in tag: String) {
    closeLists(downTo: 0)
    page.begin(tag)
    writeRuns()
    page.end(tag)
  }

  private func writeRuns() {
    for run in paragraph.runs {
      if run.isBold { page.begin("b") }
      page.append(run.words)
      if run.isBold { page.end("b") }
    }
  }

  private func closeLists(downTo depth: Int) {
    while listDepth > depth {
      page.end("ul")
      listDepth -= 1
    }
  }

  // MARK: Tables

  private func beginInTable(_ name: String, _ value: String?) {
    switch name {
    case "tbl":
      closeLists(downTo: 0)
      writeCell()
      page.begin("table")
    case "tr":
      isHeaderRow = false
      page.begin("tr")
    case "tblHeader": isHeaderRow = Self.isOn(value)
    case "tc": pendingCell = 1
    case "gridSpan": if pendingCell != nil { pendingCell = value.flatMap { Int($0) } }
    default: break
    }
  }

  /// Begins the cell, now that all is known of it.
  private func writeCell() {
    guard let columns = pendingCell else { return }
    page.begin(isHeaderRow ? "th" : "td", columns > 1 ? ["colspan": "\(columns)"] : [:])
    pendingCell = nil
  }

  private func endCell() {
    writeCell()
    closeLists(downTo: 0)
    page.end(isHeaderRow ? "th" : "td")
  }

  /// Whether a property of this value holds; it does where none is given.
  private static func isOn(_ value: String?) -> Bool {
    !["0", "false", "off"].contains(value)
  }

  /// What was deleted or is no text: old versions, field codes, pictures with the text in them.
  private static let leftOut: Set<String> = [
    "del", "moveFrom", "pPrChange", "rPrChange", "instrText", "drawing", "pict", "object",
    "Fallback",
  ]
}
