/// The fingerprints of a text by which others are found that say the same.
public struct TextFingerprints: Sendable {
  /// Those by which copies are found.
  public let ofRuns: [Fingerprint]
  /// Those by which paraphrases are found: each covers two rare words that follow one another. Of 465
  /// pairs of articles on neighbouring subjects, five have four in common.
  public let ofRareWords: [Fingerprint]

  /// Makes the fingerprints of a text.
  ///
  /// - Parameters:
  ///   - parts: Where its running text lies, in UTF-8 bytes and in order; `nil` for all.
  ///   - phrasebook: Which words say nothing.
  public init(of text: String, in parts: [Range<Int>]? = nil, by phrasebook: Phrasebook) {
    let words = WordSequence(text, in: parts)
    ofRuns = Winnowing().fingerprints(of: words)
    let rareWords = RareWords(words, of: text, ignoring: phrasebook.stopWords).occurrences
    ofRareWords = zip(rareWords, rareWords.dropFirst()).map { first, second in
      let hash = (first.hash &* 0x9E37_79B9_7F4A_7C15) ^ second.hash
      return Fingerprint(hash: Int64(bitPattern: hash), position: first.range.lowerBound)
    }
  }
}
