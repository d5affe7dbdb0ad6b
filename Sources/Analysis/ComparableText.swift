/// A text that is ready to be held against others: which words they have in common, and which
/// passages of one say in other words what the other says.
///
/// To make one costs as much as to compare two; whoever compares a text with many keeps it.
public struct ComparableText: Sendable {
  /// Its words.
  let words: WordSequence
  /// The fingerprints of its words, in order.
  let fingerprints: [(hash: UInt64, word: Int)]
  /// Where these fingerprints stand among the words.
  let places: [UInt64: [Int]]
  /// Its rare words.
  let rareWords: [RareWords.Occurrence]
  /// Where each rare word stands among the others.
  let rarePlaces: [UInt64: [Int]]

  /// Places of one fingerprint that are tried: a text that says one thing a thousand times must not
  /// cost a million comparisons.
  private static let mostPlaces = 16

  /// Makes a text ready.
  ///
  /// - Parameter parts: Where its running text lies, in UTF-8 bytes and in order; `nil` for all.
  public init(_ text: String, in parts: [Range<Int>]? = nil) {
    words = WordSequence(text, in: parts)
    fingerprints = Winnowing().selected(words)
    places = fingerprints.reduce(into: [:]) { places, fingerprint in
      guard places[fingerprint.hash]?.count ?? 0 < Self.mostPlaces else { return }
      places[fingerprint.hash, default: []].append(fingerprint.word)
    }
    let rareWords = RareWords(text, in: parts).occurrences
    self.rareWords = rareWords
    rarePlaces = Dictionary(grouping: rareWords.indices) { rareWords[$0].hash }
  }
}
