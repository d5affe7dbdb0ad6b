import SeedTables

/// Words that tell nothing of what is spoken of, and are passed over.
struct StopWords: Sendable {
  /// Where a word is passed over.
  private enum Place: String, CaseIterable {
    case quotes, texts, both
  }

  /// Those of claims' quotes, as `Terms` packs them.
  let ofQuotes: Set<UInt64>
  /// Those of whole texts, as `RareWords` hashes them.
  let ofTexts: HashPlaces

  /// Reads a word a line, and where it is passed over.
  init(_ table: SeedTable) throws(SeedError) {
    var ofQuotes: Set<UInt64> = []
    var ofTexts: [UInt64] = []
    var entries = SeedEntries<String>()
    for row in table.rows {
      try entries.add(row[0], named: row[0], in: row)
      let place: Place = try row.value(1, naming: "place")
      if place != .texts { ofQuotes.formUnion(Terms.stems(of: row[0])) }
      if place != .quotes { ofTexts += RareWords.stems(of: row[0]) }
    }
    self.ofQuotes = ofQuotes
    self.ofTexts = HashPlaces(ofTexts)
  }
}
