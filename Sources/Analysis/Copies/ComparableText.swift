/// A text that is ready to be held against others: which words they have in common, and which
/// passages of one say in other words what the other says.
///
/// To make one costs as much as to compare two; whoever compares a text with many keeps it.
public struct ComparableText: Sendable {
  /// Its words.
  let words: WordSequence
  /// The fingerprints of its words, in order.
  let fingerprints: [(hash: UInt64, word: Int)]
  /// Where these fingerprints stand among each other.
  let places: HashPlaces
  /// Its rare words.
  let rareWords: [RareWords.Occurrence]
  /// Where each rare word stands among the others.
  let rarePlaces: HashPlaces

  /// Makes a text ready.
  ///
  /// - Parameters:
  ///   - parts: Where its running text lies, in UTF-8 bytes and in order; `nil` for all.
  ///   - phrasebook: Which words say nothing.
  public init(_ text: String, in parts: [Range<Int>]? = nil, by phrasebook: Phrasebook) {
    words = WordSequence(text, in: parts)
    fingerprints = Winnowing().selected(words)
    places = HashPlaces(fingerprints.map(\.hash))
    rareWords = RareWords(words, of: text, ignoring: phrasebook.stopWords).occurrences
    rarePlaces = HashPlaces(rareWords.map(\.hash))
  }
}
