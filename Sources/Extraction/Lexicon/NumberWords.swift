import SeedTables

/// Numbers in words, as `numbers.tsv` has them.
struct NumberWords: Sendable {
  private enum Class: String, CaseIterable { case numeral, multiplier }

  /// Small numbers.
  private(set) var numerals: [WordTable.ID: Double] = [:]
  /// What a word behind a number multiplies it by.
  private(set) var multipliers: [WordTable.ID: Double] = [:]

  /// Numbers the words of a table: a word, its class and its value a line.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class, for a value that is none, for more than
  ///   one word, and for a word that comes twice.
  init(_ table: SeedTable, _ words: inout WordTable) throws(SeedError) {
    var entries = SeedEntries<String>()
    for row in table.rows {
      try entries.add(row[0], named: row[0], in: row)
      let word = words.intern(try row.word(0))
      guard let value = Double(row[2]), value > 0, value.isFinite else {
        throw row.error("“\(row[2])” is no number", "Write what the word counts in digits.")
      }
      let kind: Class = try row.value(1, naming: "class")
      switch kind {
      case .numeral: numerals[word] = value
      case .multiplier: multipliers[word] = value
      }
    }
  }
}
