/// A way in which a word shows by form or place what it would be in a lexicon.
protocol GapSign: Sendable {
  /// What the word would be.
  static var kind: UncoveredWord.Kind { get }
  /// What it marks, between guillemets, and what it leaves alone; a test runs them.
  static var examples: [String] { get }
  /// Whether the unknown word at an index of a sentence is of this kind.
  static func marks(_ index: Int, in sentence: SentenceWords) -> Bool
}
