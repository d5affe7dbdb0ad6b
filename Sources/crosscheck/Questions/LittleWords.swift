import SeedTables

/// The words that stand in nearly every sentence, whatever it is about.
struct LittleWords {
  private let words: Set<String>

  /// Gathers them from the tables that come with the program.
  ///
  /// - Throws: `SeedError` with file and line.
  init(seeds: SeedFiles) throws(SeedError) {
    let common = try seeds.table("coverage.tsv", columns: 2...2).rows.filter { $0[1] != "plain" }
    let grammar = try seeds.table("grammar.tsv", columns: 3...3).rows.filter {
      Self.classes.contains($0[2])
    }
    words = Set((common + grammar).map { $0[0] })
  }

  /// Whether a word is one of them, in whatever capitals.
  func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }

  private static let classes: Set<String> = [
    "copula", "pronoun", "plural-pronoun", "negator", "connector", "as", "than",
  ]
}
