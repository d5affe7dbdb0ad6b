/// A run of words that two texts have in common.
public struct SharedRun: Hashable, Sendable {
  /// Where it lies in the first text, in UTF-8 bytes.
  public let a: Range<Int>
  /// Where it lies in the second text, in UTF-8 bytes.
  public let b: Range<Int>

  /// Makes a shared run.
  public init(a: Range<Int>, b: Range<Int>) {
    self.a = a
    self.b = b
  }
}

extension ComparableText {
  /// The longest runs of words that another text shares with this one (`a`), in the order of the
  /// other one (`b`).
  ///
  /// Case, punctuation and white space make no difference. No two runs overlap in `b`.
  ///
  /// - Parameter minimumWords: The words that a run must have at least. A quoted sentence has about
  ///   25; what is shorter may be a common turn of phrase.
  public func runs(sharedWith other: ComparableText, minimumWords: Int = 25) -> [SharedRun] {
    var runs: [SharedRun] = []
    var free = 0  // The first word of `other` after the last run.
    for (hash, word) in other.fingerprints where word >= free {
      var longest: WordMatch?
      places.forEachPlace(of: hash, limit: Self.mostPlaces) { place in
        let match = WordMatch(
          words, at: fingerprints[place].word, other.words, at: word, notBefore: free)
        if match.length > longest?.length ?? 0 { longest = match }
      }
      guard let longest, longest.length >= minimumWords else { continue }
      runs.append(SharedRun(a: longest.bytesOfA(in: words), b: longest.bytesOfB(in: other.words)))
      free = longest.b + longest.length
    }
    return runs
  }

  /// Places of one fingerprint that are tried: a text that says one thing a thousand times must not
  /// cost a million comparisons.
  private static let mostPlaces = 16
}

/// Equal words of two texts.
private struct WordMatch {
  let a: Int
  let b: Int
  let length: Int

  /// Follows the words to both sides as long as they are equal, in `second` not before a word.
  init(
    _ first: WordSequence, at a: Int, _ second: WordSequence, at b: Int, notBefore limit: Int
  ) {
    var before = 0
    while a > before, b - before > limit,
      first.hashes[a - before - 1] == second.hashes[b - before - 1]
    { before += 1 }
    var after = 0
    while a + after < first.hashes.count, b + after < second.hashes.count,
      first.hashes[a + after] == second.hashes[b + after]
    { after += 1 }
    self.a = a - before
    self.b = b - before
    length = before + after
  }

  func bytesOfA(in words: WordSequence) -> Range<Int> { bytes(of: words, from: a) }

  func bytesOfB(in words: WordSequence) -> Range<Int> { bytes(of: words, from: b) }

  private func bytes(of words: WordSequence, from word: Int) -> Range<Int> {
    words.ranges[word].lowerBound..<words.ranges[word + length - 1].upperBound
  }
}
