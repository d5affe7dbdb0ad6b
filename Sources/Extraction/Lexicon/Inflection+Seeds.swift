import SeedTables

extension Inflection {
  /// Reads the irregular forms of `irregular.tsv`; those of several lines for one word add up.
  ///
  /// - Throws: `SeedError` with file and line for a row of other columns.
  init(seeds: SeedFiles) throws(SeedError) {
    var forms: [Word: [Word]] = [:]
    for row in try seeds.table("irregular.tsv", columns: 2...2).rows {
      forms[Word(row.bytes(0)), default: []] += row.bytes(1).split(separator: UInt8(ascii: " "))
        .map(Word.init)
    }
    self.init(irregular: forms)
  }
}
