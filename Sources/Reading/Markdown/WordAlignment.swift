/// Finds the words of a Markdown block again in its source, so that what lies between them is
/// known as markup.
struct WordAlignment {
  /// What a literal is to a reader.
  enum Role {
    /// Running text, with escapes and entities in its source.
    case words
    /// Inline code, which stands in the source as it is.
    case code
    /// Words that the author struck through.
    case struck
    /// An address, the description of an image, or a tag: no words.
    case address

    /// Whether a reader takes it for what the article says.
    var isRead: Bool {
      switch self {
      case .words, .code: true
      case .struck, .address: false
      }
    }

    /// Whether it may hold escapes and entities in its source.
    var isEscaped: Bool {
      switch self {
      case .words, .struck: true
      case .code, .address: false
      }
    }
  }

  private let text: [UInt8]
  private let range: Range<Int>
  private var cursor: Int
  private var words: [Range<Int>] = []
  private var isLost = false

  /// Begins before the first literal of the block at `range`.
  init(in text: [UInt8], at range: Range<Int>) {
    self.text = text
    self.range = range
    cursor = range.lowerBound
  }

  /// Whether the block holds words.
  var hasWords: Bool { !words.isEmpty || isLost }

  /// Where the words begin and end.
  var extent: Range<Int> {
    guard let first = words.first, let last = words.last else { return range }
    return first.lowerBound..<(isLost ? range.upperBound : last.upperBound)
  }

  /// What lies between the words, in order: runs without line breaks and white space around them.
  func markup(in extent: Range<Int>) -> [Range<Int>] {
    var markup: [Range<Int>] = []
    var start = extent.lowerBound
    let end = isLost ? cursor : extent.upperBound
    for word in words + [max(start, end)..<max(start, end)] {
      let gap = start..<max(start, min(word.lowerBound, end))
      markup += text.lines(in: gap).map(\.range).filter { !$0.isEmpty }
      start = max(start, word.upperBound)
    }
    return markup
  }

  /// Takes the next literal in document order, expected at `hint`.
  ///
  /// Where it cannot be found, all that follows in the block counts as words: rather markup among
  /// the words than words lost.
  mutating func take(_ literal: [UInt8], as role: Role, hint: Int) {
    guard !isLost, !literal.isEmpty else { return }
    guard let runs = runs(of: literal, isCode: !role.isEscaped, hint: hint) else {
      isLost = role.isRead
      return
    }
    cursor = runs.last?.upperBound ?? cursor
    if role.isRead { words += runs }
  }

  /// Passes over the address behind a link's words: `](address "title")` or `][label]`.
  mutating func skipLinkTail() {
    var offset = cursor
    while offset < range.upperBound, "*_~` ".utf8.contains(text[offset]) { offset += 1 }
    guard offset + 1 < range.upperBound, text[offset] == UInt8(ascii: "]") else { return }
    switch text[offset + 1] {
    case UInt8(ascii: "("): cursor = closing(UInt8(ascii: "("), UInt8(ascii: ")"), from: offset + 1)
    case UInt8(ascii: "["): cursor = closing(UInt8(ascii: "["), UInt8(ascii: "]"), from: offset + 1)
    default: cursor = offset + 1
    }
  }

  private func closing(_ open: UInt8, _ close: UInt8, from start: Int) -> Int {
    var depth = 0
    var offset = start
    while offset < range.upperBound {
      switch text[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case open: depth += 1
      case close: depth -= 1
      default: break
      }
      offset += 1
      if depth == 0 { return min(offset, range.upperBound) }
    }
    return cursor
  }

  private func runs(of literal: [UInt8], isCode: Bool, hint: Int) -> [Range<Int>]? {
    if hint >= cursor, hint < range.upperBound,
      let runs = runs(of: literal, isCode: isCode, at: hint)
    {
      return runs
    }
    // Delimiters and container marks are short: a literal that is not near is not there.
    for start in cursor..<max(cursor, min(cursor + 1024, range.upperBound)) {
      if let runs = runs(of: literal, isCode: isCode, at: start) { return runs }
    }
    return nil
  }

  /// Returns the source bytes that spell `literal` from `start` on, without escape marks and
  /// entities, or `nil` where they spell something else.
  private func runs(of literal: [UInt8], isCode: Bool, at start: Int) -> [Range<Int>]? {
    var runs: [Range<Int>] = []
    var (offset, runStart, index) = (start, start, 0)
    func finishRun() { if runStart < offset { runs.append(runStart..<offset) } }
    while index < literal.count {
      guard offset < range.upperBound else { return nil }
      let (wanted, byte) = (literal[index], text[offset])
      if byte == UInt8(ascii: "\\"), isEscape(at: offset, of: wanted, isCode: isCode) {
        finishRun()
        (runStart, offset, index) = (offset + 1, offset + 2, index + 1)
      } else if !isCode, let length = entityLength(at: offset, unlike: literal[index...]) {
        finishRun()
        offset += length
        runStart = offset
        repeat { index += 1 } while index < literal.count && literal[index].isContinuation
      } else if wanted == byte {
        offset += 1
        index += 1
      } else if byte == .lineFeed, wanted == .space {
        finishRun()
        while offset < range.upperBound,
          text[offset].isWhiteSpace || text[offset] == UInt8(ascii: ">")
        { offset += 1 }
        runStart = offset
        index += 1
      } else {
        return nil
      }
    }
    finishRun()
    return runs
  }

  private func isEscape(at offset: Int, of wanted: UInt8, isCode: Bool) -> Bool {
    guard offset + 1 < range.upperBound, text[offset + 1] == wanted else { return false }
    return isCode ? wanted == UInt8(ascii: "|") : wanted.isPunctuation
  }

  /// Returns the length of the entity at `offset`, unless the literal spells it out itself.
  private func entityLength(at offset: Int, unlike literal: ArraySlice<UInt8>) -> Int? {
    guard text[offset] == UInt8(ascii: "&") else { return nil }
    let body = text[(offset + 1)..<range.upperBound].prefix(32)
      .prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    guard !body.isEmpty, body.endIndex < range.upperBound, text[body.endIndex] == UInt8(ascii: ";")
    else { return nil }
    let length = body.count + 2
    return literal.starts(with: text[offset..<(offset + length)]) ? nil : length
  }
}
