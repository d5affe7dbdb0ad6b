import Claims

/// How the format of a text is told: by what it says, and by its name only where that is open.
enum FormatDetection {
  /// Returns the format of a decoded text.
  static func format(of text: [UInt8], name: String?) -> Article.Format {
    let named = name.flatMap(FileKind.init(ofFileNamed:))?.format
    let start = startOfMarkup(in: text)
    if beginsPage(text, at: start) { return .html }
    let signs = markdownSigns(in: text)
    let tags = blockTags(in: text, from: start)
    let isMarkedUp = text.has("<", at: start) && tags >= 3 && signs < 4
    return switch named {
    case .markdown: .markdown
    case .html: tags > 0 ? .html : signs >= 2 ? .markdown : .text
    case .text, .pdf, .epub, .docx: isMarkedUp ? .html : signs >= 4 ? .markdown : .text
    case nil: isMarkedUp ? .html : signs >= 2 ? .markdown : .text
    }
  }

  private static func beginsPage(_ text: [UInt8], at start: Int) -> Bool {
    ["<!doctype html", "<html", "<head", "<body"].contains { text.hasIgnoringCase($0, at: start) }
  }

  /// Returns the offset behind the white space, comments and XML declarations at the start.
  private static func startOfMarkup(in text: [UInt8]) -> Int {
    var start = text.trimmed(text.indices).lowerBound
    while true {
      let closing: String
      if text.has("<!--", at: start) {
        closing = "-->"
      } else if text.has("<?", at: start) {
        closing = "?>"
      } else {
        return start
      }
      guard let end = text.firstOffset(of: closing, in: start..<text.count) else { return start }
      start = text.trimmed((end + closing.utf8.count)..<text.count).lowerBound
    }
  }

  private static func blockTags(in text: [UInt8], from start: Int) -> Int {
    let tags = ["p", "div", "h1", "h2", "h3", "ul", "ol", "li", "table", "article", "section"]
    let end = min(start + 4096, text.count)
    var count = 0
    for offset in start..<end where text[offset] == UInt8(ascii: "<") {
      let isBlock = tags.contains { tag in
        let next = offset + 1 + tag.utf8.count
        return text.hasIgnoringCase(tag, at: offset + 1) && next < text.count
          && !text[next].isLetter && !text[next].isDigit
      }
      if isBlock { count += 1 }
    }
    return count
  }

  /// Returns the weight of the signs of Markdown in the first 64 KiB: a heading, a fence or a
  /// table weighs two, a link or bold words one, front matter all that is needed.
  private static func markdownSigns(in text: [UInt8]) -> Int {
    if FrontMatter(of: text)?.isMarked == true { return 4 }
    let sample = 0..<min(text.count, 1 << 16)
    var signs = 0
    for line in text.lines(in: sample) where !line.isBlank {
      let start = line.range.lowerBound
      if isATXHeading(text, line) || text.has("```", at: start) || isTableRule(text, line) {
        signs += 2
      } else if text.string(line.range) == "* * *" {
        signs += 1
      }
      signs += occurrences(of: "](", in: line.range, of: text)
      if text.firstOffset(of: "**", in: line.range) != nil { signs += 1 }
    }
    return signs
  }

  private static func occurrences(of mark: String, in range: Range<Int>, of text: [UInt8]) -> Int {
    var count = 0
    var rest = range
    while let hit = text.firstOffset(of: mark, in: rest) {
      count += 1
      rest = (hit + 1)..<range.upperBound
    }
    return count
  }

  private static func isATXHeading(_ text: [UInt8], _ line: TextLine) -> Bool {
    let level = text[line.range].prefix { $0 == UInt8(ascii: "#") }.count
    let next = line.range.lowerBound + level
    return (1...6).contains(level) && line.indentation < 4 && next < line.range.upperBound
      && text[next] == .space
  }

  private static func isTableRule(_ text: [UInt8], _ line: TextLine) -> Bool {
    let bytes = text[line.range]
    return bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy { "|-: \t".utf8.contains($0) }
  }
}
