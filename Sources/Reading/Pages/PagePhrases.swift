import SeedTables

/// What pages say around their article, as `pages/phrases.tsv` has it.
struct PagePhrases: Sendable {
  /// What some words are.
  private enum Part: String, CaseIterable {
    /// A whole line.
    case label
    /// A heading or a line that begins a list of other articles.
    case section
    /// The beginning of a line that leads elsewhere.
    case pointer
    /// The beginning of a line at the end of an article.
    case note
    /// The beginning of a line that says whose picture it is.
    case credit
    /// What the caption of somebody's photograph holds.
    case creditSign = "credit-sign"
    /// What servers say in the place of an article.
    case notice
  }

  private var phrases: [Part: [String]] = [:]
  private let labels: Set<String>
  private let sections: Set<String>

  /// Reads some words a line, and what they are.
  ///
  /// - Throws: `SeedError` with file and line for an unknown part, and for words that come twice.
  init(_ table: SeedTable) throws(SeedError) {
    var entries = SeedEntries<[String]>()
    for row in table.rows {
      let part: Part = try row.value(1, naming: "part")
      try entries.add([row[0], row[1]], named: "\(row[0]) \(row[1])", in: row)
      phrases[part, default: []].append(Self.words(of: row[0]))
    }
    labels = Set(phrases[.label] ?? [])
    sections = Set(phrases[.section] ?? [])
  }

  /// The words of an entry; at “…”, others must go on behind a space.
  private static func words(of entry: String) -> String {
    String(entry.drop { $0 == "…" }.reversed().drop { $0 == "…" }.reversed())
  }

  // Lines and captions are in small letters.

  /// Returns whether a whole line points elsewhere, or is a button.
  func isLabel(_ line: String) -> Bool { labels.contains(line) }

  /// Returns whether a line leads elsewhere.
  func beginsPointer(_ line: String) -> Bool { begins(line, .pointer) }

  /// Returns whether a line is a note such as those at the end of an article.
  func beginsNote(_ line: String) -> Bool { begins(line, .note) }

  /// Returns whether a line says whose picture it is.
  func beginsCredit(_ line: String) -> Bool { begins(line, .credit) }

  /// Returns whether a caption says whose photograph it is.
  func holdsCredit(_ caption: String) -> Bool { holds(caption, .creditSign) }

  /// Returns whether a line is what servers say in the place of an article.
  func holdsNotice(_ line: String) -> Bool { holds(line, .notice) }

  /// Returns whether a heading or a line, whatever its capitals, begins comments or a list of other
  /// articles.
  func beginsFurniture(_ words: String) -> Bool {
    let key = Self.key(words)
    guard key.utf8.count < 60 else { return false }
    let last = key.split(separator: " ").last
    return sections.contains(key)
      || last == "comments" && key.utf8.count < 24 || key.hasPrefix("leave a ")
      || key.hasPrefix("more ") && ["stories", "articles", "posts", "news"].contains(last)
  }

  /// Returns words in small letters, without punctuation at the end.
  static func key(_ words: String) -> String {
    var key = words.lowercased()
    while let last = key.last, ".:!?… ".contains(last) { key.removeLast() }
    return key
  }

  private func begins(_ line: String, _ part: Part) -> Bool {
    (phrases[part] ?? []).contains { line.hasPrefix($0) }
  }

  private func holds(_ line: String, _ part: Part) -> Bool {
    (phrases[part] ?? []).contains { line.contains($0) }
  }
}
