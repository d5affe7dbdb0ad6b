import SeedTables

/// The words by which a page tells its article from what is around it: the tables in `Seeds/pages`.
struct PageVocabulary: Sendable {
  /// What people call the parts of a page.
  let names: ElementNames
  /// What pages say around their article.
  let phrases: PagePhrases

  /// Reads the tables.
  ///
  /// - Throws: `SeedError` with file and line for an unknown part of a page, and for a line that comes
  ///   twice.
  init(seeds: SeedFiles) throws(SeedError) {
    names = try ElementNames(try seeds.table("pages/names.tsv", columns: 2...3))
    phrases = try PagePhrases(try seeds.table("pages/phrases.tsv", columns: 2...2))
  }

  private static let shared = Result { () throws(SeedError) in
    try PageVocabulary(seeds: .embedded)
  }

  /// The words that come with the program, read once by a process that reads any article.
  ///
  /// - Throws: `SeedError` with file and line.
  static func embedded() throws(SeedError) -> PageVocabulary { try shared.get() }
}
