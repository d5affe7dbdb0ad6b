import SeedTables

/// The words by which a line of an article is known for what it is, as `lines.tsv` has them.
struct LineWords: Sendable {
  /// What some words are a sign of.
  enum Sign: String, CaseIterable {
    /// The verb of a statement.
    case verb
    /// Begins a question, which may head a section although it has a verb.
    case question
    /// Written without a capital in a title.
    case small
    /// A whole line that a browser leaves behind where a page is copied.
    case remnant
    /// Begins a line that points to another article.
    case pointer
    /// A heading that names a part of an article rather than its subject.
    case part
    /// Begins a line that names the author.
    case byline
    /// Stands in the names of people in small letters.
    case particle
    /// Begins what follows the author in such a line.
    case behindName = "behind-name"
    /// Begins a line that says when the article was published, or how long it takes to read.
    case detail
    /// Likewise, at its end.
    case detailBehind = "detail-behind"
    /// Stands in a line that says when the article was changed.
    case update
  }

  private var words: [Sign: Set<String>] = [:]

  /// Reads some words a line, and what they are a sign of.
  ///
  /// - Throws: `SeedError` with file and line for an unknown sign, and for words that come twice.
  init(_ table: SeedTable) throws(SeedError) {
    var entries = SeedEntries<[String]>()
    for row in table.rows {
      let sign: Sign = try row.value(1, naming: "sign")
      try entries.add([row[0], row[1]], named: "\(row[0]) \(row[1])", in: row)
      words[sign, default: []].insert(row[0])
    }
  }

  /// The words that are a sign.
  subscript(sign: Sign) -> Set<String> { words[sign] ?? [] }
}
