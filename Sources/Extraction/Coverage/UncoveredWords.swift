import Claims
import SeedTables

/// Finds the comparatives, opinions and nouns that no lexicon knows, where articles speak of
/// technologies: what is missing shows what to add.
public struct UncoveredWords: Sendable {
  private let lexicon: Lexicon
  private let common: CommonWords

  /// How many words an example shows on either side.
  private static let reach = 6

  /// Makes a finder of the words that a lexicon lacks.
  ///
  /// - Throws: `SeedError` with file and line for an unknown role of a common word.
  public init(lexicon: Lexicon, seeds: SeedFiles) throws(SeedError) {
    self.lexicon = lexicon
    common = try CommonWords(try seeds.table("coverage.tsv", columns: 2...2))
  }

  /// Returns the words that are missing, in the order of the text.
  ///
  /// - Parameters:
  ///   - passages: What the extractor read of the text; those that speak of no technology are
  ///     passed over.
  ///   - markup: What is no word of the text, in UTF-8 bytes, in order.
  public func words(
    in text: String, passages: [Passage], markup: [Range<Int>] = []
  ) -> [UncoveredWord] {
    let bytes = Array(text.utf8)
    return passages.filter(\.outcome.speaksOfTechnology).flatMap { passage in
      let range = passage.utf8Range.clamped(to: bytes.indices)
      let scan = Scan(range, markup: markup.within(range), of: bytes, with: lexicon)
      return words(of: SentenceWords(scan, common: common))
    }
  }

  private func words(of sentence: SentenceWords) -> [UncoveredWord] {
    sentence.words.indices.compactMap { index in
      guard sentence.words[index].isUnknown,
        let sign = GapSigns.all.first(where: { $0.marks(index, in: sentence) })
      else { return nil }
      let first = max(0, index - Self.reach)
      let last = min(sentence.words.count - 1, index + Self.reach)
      return UncoveredWord(
        kind: sign.kind, word: sentence.words[index].spelling,
        utf8Range: sentence.words[index].utf8Range,
        surroundings: sentence.words[first].utf8Range
          .lowerBound..<sentence.words[last].utf8Range.upperBound)
    }
  }
}

extension Passage.Outcome {
  /// Whether the passage says something of a technology.
  fileprivate var speaksOfTechnology: Bool {
    switch self {
    case .claims, .noCriterion, .noOpinion: true
    case .heading, .question, .announcement, .advertising, .definition, .code, .noTechnology: false
    }
  }
}
