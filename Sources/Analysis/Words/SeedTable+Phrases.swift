import SeedTables

extension SeedTable {
  /// Its phrases by the class that each row gives to one.
  ///
  /// - Parameters:
  ///   - isExclusive: Whether a phrase belongs to one class at most.
  ///   - naming: What the second column names, for messages.
  /// - Throws: `SeedError` for an unknown class, a phrase without words, or one that comes twice.
  func phrases<Class: RawRepresentable<String> & CaseIterable & Hashable>(
    isExclusive: Bool = false, naming: String
  ) throws(SeedError) -> [Class: Phrases] {
    try phrases(isExclusive: isExclusive) { (row) throws(SeedError) -> Class in
      try row.value(1, naming: naming)
    }
  }

  /// Its phrases by the class that `classOf` reads from a row.
  func phrases<Class: Hashable>(
    isExclusive: Bool = false, _ classOf: (Row) throws(SeedError) -> Class
  ) throws(SeedError) -> [Class: Phrases] {
    var phrases: [Class: Phrases] = [:]
    var entries: [Class?: SeedEntries<Phrase>] = [:]
    for row in rows {
      let phrase = Phrase(row[0])
      guard !phrase.words.isEmpty else {
        throw row.error("“\(row[0])” holds no word", "Write words of letters and digits.")
      }
      let group = try classOf(row)
      let list = isExclusive ? nil : group
      try entries[list, default: SeedEntries()].add(phrase, named: row[0], in: row)
      phrases[group, default: Phrases()].insert(phrase)
    }
    return phrases
  }
}
