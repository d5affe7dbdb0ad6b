/// A word of an article that looks like one the extractor lives on, and that no lexicon knows.
public struct UncoveredWord: Hashable, Sendable {
  /// What the word would be in a lexicon.
  public enum Kind: String, CaseIterable, Sendable {
    /// It ranks: `leaner`, the second word of `more idiomatic`.
    case comparative
    /// It praises or blames, as adjective, adverb or verb.
    case opinion
    /// It names what is judged.
    case noun
  }

  /// What the word would be in a lexicon.
  public let kind: Kind
  /// The word in small letters, hyphenated ones together.
  public let word: String
  /// Where it lies, in UTF-8 bytes of the article's text.
  public let utf8Range: Range<Int>
  /// Where it lies with some words to its left and right, in UTF-8 bytes of the article's text.
  public let surroundings: Range<Int>
}
