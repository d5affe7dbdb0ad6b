/// A language whose texts read like plain text: reStructuredText, AsciiDoc. They are read as text, but
/// for what is no prose.
enum LightMarkup {
  case reStructuredText
  case asciiDoc

  /// Tells the language by the name of a file.
  init?(ofFileNamed name: String?) {
    switch name.flatMap(FileKind.init(ofFileNamed:)) {
    case .reStructuredText?: self = .reStructuredText
    case .asciiDoc?: self = .asciiDoc
    case .text?, .markdown?, .html?, .pdf?, .epub?, .docx?, nil: return nil
    }
  }

  /// Returns the words and the level of a heading as AsciiDoc and wikis mark it: `== Speed`,
  /// `== Speed ==`.
  static func heading(
    _ line: TextLine, markedBy sign: UInt8, in text: [UInt8]
  ) -> (words: Range<Int>, level: Int)? {
    let level = text[line.range].prefix { $0 == sign }.count
    let start = line.range.lowerBound + level
    guard 1...6 ~= level, line.indentation == 0, start + 1 < line.range.upperBound,
      text[start] == .space
    else { return nil }
    var end = line.range.upperBound
    while end > start, text[end - 1] == sign { end -= 1 }
    // “C#” ends in a sign of its own.
    if sign == UInt8(ascii: "#"), text[end - 1] != .space { end = line.range.upperBound }
    let words = text.trimmed(start..<end)
    guard words.count <= 200, text[words].contains(where: { $0.isLetter || $0 >= 0x80 }) else {
      return nil
    }
    return (words, level)
  }

  /// Returns the lines with a blank one in the place of each that is no prose: comments, directives,
  /// attributes, program text.
  func words(of lines: [TextLine], in text: [UInt8]) -> [TextLine] {
    var words: [TextLine] = []
    words.reserveCapacity(lines.count)
    var code: Code?
    for line in lines {
      if let open = code {
        guard open.isOver(at: line, in: text) else {
          words.append(line.blanked)
          continue
        }
        code = nil
        if open.isFenced {
          words.append(line.blanked)
          continue
        }
      }
      code = beginning(at: line, in: text)
      let isProse = code == nil || endsInColons(line, in: text)
      words.append(isProse && !isField(line, in: text) ? line : line.blanked)
    }
    return words
  }

  /// Reads what the attributes at the start say of the article: `:author: Jane Doe`.
  func metadata(of text: [UInt8]) -> Metadata {
    let lines = text.lines(in: 0..<min(text.count, 1 << 14)).filter { isField($0, in: text) }
    return FrontMatter.metadata(
      lines.compactMap { line in
        let parts = text.string(line.range).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return (parts[0].lowercased(), [String(parts[1].drop { $0 == " " })])
      })
  }

  /// Lines that are no prose, up to a line that ends them.
  private enum Code {
    /// Up to the next line that is the same.
    case fenced(String)
    /// Up to the next line that is not set in further than this.
    case indented(Int)

    var isFenced: Bool {
      if case .fenced = self { true } else { false }
    }

    func isOver(at line: TextLine, in text: [UInt8]) -> Bool {
      switch self {
      case .fenced(let fence): text.string(line.range) == fence
      case .indented(let indentation): !line.isBlank && line.indentation <= indentation
      }
    }
  }

  private func beginning(at line: TextLine, in text: [UInt8]) -> Code? {
    guard !line.isBlank else { return nil }
    let start = line.range.lowerBound
    switch self {
    case .reStructuredText:
      let isDirective = text.has(".. ", at: start) || text.string(line.range) == ".."
      return isDirective || endsInColons(line, in: text) ? .indented(line.indentation) : nil
    case .asciiDoc:
      if text.has("//", at: start) && !text.has("////", at: start) { return .indented(.max) }
      let words = text.string(line.range)
      let isFence =
        words.utf8.count >= 4
        && [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")]
          .contains { sign in words.utf8.allSatisfy { $0 == sign } }
      if isFence { return .fenced(words) }
      let isAttribute = text.has("[", at: start) && words.hasSuffix("]")
      let isMacro = ["image::", "include::", "toc::"].contains { words.hasPrefix($0) }
      return isAttribute || isMacro ? .indented(.max) : nil
    }
  }

  /// Whether a paragraph announces program text below it: “for example::”.
  private func endsInColons(_ line: TextLine, in text: [UInt8]) -> Bool {
    guard case .reStructuredText = self, line.range.count >= 2 else { return false }
    return text.has("::", at: line.range.upperBound - 2)
      && !text.has("..", at: line.range.lowerBound)
  }

  /// Whether a line is an attribute: `:author: Jane Doe`.
  private func isField(_ line: TextLine, in text: [UInt8]) -> Bool {
    guard text.has(":", at: line.range.lowerBound) else { return false }
    let name = text[line.range].dropFirst().prefix {
      $0.isLetter || $0.isDigit || "-_!".utf8.contains($0)
    }
    return !name.isEmpty && text.has(":", at: name.endIndex)
      && !text.has("`", at: name.endIndex + 1)
  }
}

extension TextLine {
  /// The line without its words.
  fileprivate var blanked: TextLine {
    TextLine(range: range.upperBound..<range.upperBound, indentation: 0)
  }
}
