import SeedTables

/// The words by which an article is told from what is around it, and its headings from its sentences.
struct ReadingVocabulary: Sendable {
  /// What people call the parts of a page.
  let names: ElementNames
  /// What pages say around their article.
  let phrases: PagePhrases
  /// By which words lines are known, of whatever format.
  let lines: LineWords

  /// Reads the tables.
  ///
  /// - Throws: `SeedError` with file and line for an unknown part of a page or sign of a line, and for an
  ///   entry that comes twice.
  init(seeds: SeedFiles) throws(SeedError) {
    names = try ElementNames(try seeds.table("pages/names.tsv", columns: 2...3))
    phrases = try PagePhrases(try seeds.table("pages/phrases.tsv", columns: 2...2))
    lines = try LineWords(try seeds.table("lines.tsv", columns: 2...2))
  }

  private static let shared = Result { () throws(SeedError) in
    try ReadingVocabulary(seeds: .embedded)
  }

  /// The words that come with the program, read once by a process that reads any article.
  ///
  /// - Throws: `SeedError` with file and line.
  static func embedded() throws(SeedError) -> ReadingVocabulary { try shared.get() }
}
