import SeedTables

/// What people call the parts of a page, as `pages/names.tsv` has it.
struct ElementNames: Sendable {
  /// What a name says of its element.
  private enum Part: String, CaseIterable {
    case furniture, caption, byline, body, hidden, shown
    /// Begins a name that says what an element has or is about, not what it is.
    case qualifier

    var hint: NameHints? {
      switch self {
      case .furniture: .furniture
      case .caption: .caption
      case .byline: .byline
      case .body: .body
      case .hidden: .hidden
      case .shown: .shown
      case .qualifier: nil
      }
    }
  }

  /// By one word of a name, or two that follow each other.
  private var parts: [String: NameHints] = [:]
  /// By names that mean something only where they stand alone.
  private var wholeNames: [String: NameHints] = [:]
  private var qualifiers: [String] = []

  /// Reads a name a line, the part that it names, and whether it does so only alone.
  ///
  /// - Throws: `SeedError` with file and line for an unknown part, for an unknown place, and for a name
  ///   that comes twice.
  init(_ table: SeedTable) throws(SeedError) {
    var entries = SeedEntries<[String]>()
    for row in table.rows {
      let (name, part): (String, Part) = (row[0], try row.value(1, naming: "part"))
      try entries.add([name, row[2]], named: name, in: row)
      guard let hint = part.hint else {
        qualifiers.append(name)
        continue
      }
      switch row[2] {
      case "": parts[name] = hint
      case "alone": wholeNames[name] = hint
      default: throw row.error("unknown place “\(row[2])”", "There is alone, or none.")
      }
    }
  }

  /// Returns what the class and the id of an element say of its part in the page.
  func hints(of node: HTMLTree.Node) -> NameHints {
    var hints: NameHints = []
    for attribute in ["class", "id"] {
      guard let names = node.attributes[attribute] else { continue }
      for name in names.utf8.split(whereSeparator: \.isWhiteSpace) {
        hints.formUnion(self.hints(in: name))
      }
    }
    if hints.contains(.shown) { hints.remove(.hidden) }
    return hints
  }

  /// Reads one name word by word, `articleBody` and `article-body` alike.
  private func hints(in name: Substring.UTF8View) -> NameHints {
    let whole = String(Substring(name)).lowercased()
    var hints = wholeNames[whole] ?? []
    if qualifiers.contains(where: { whole.hasPrefix($0) }) { return hints }
    var previous = ""
    for word in Self.words(of: name) {
      hints.formUnion(parts[word] ?? [])
      if !previous.isEmpty { hints.formUnion(parts["\(previous)-\(word)"] ?? []) }
      previous = word
    }
    return hints
  }

  private static func words(of name: Substring.UTF8View) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in name {
      let begins = byte.isUppercase && word.last.map { !$0.isUppercase } ?? false
      if begins || !byte.isLetter, !word.isEmpty {
        words.append(wordString(word))
        word = []
      }
      if byte.isLetter { word.append(byte) }
    }
    if !word.isEmpty { words.append(wordString(word)) }
    return words
  }

  private static func wordString(_ word: [UInt8]) -> String {
    String(decoding: word.map(\.lowercased), as: UTF8.self)
  }
}
