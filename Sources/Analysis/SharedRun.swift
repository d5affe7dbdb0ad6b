/// A run of words that two texts have in common.
public struct SharedRun: Hashable, Codable, Sendable {
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

/// Returns the longest runs of words that two texts share, in the order of the second one.
///
/// Case, punctuation and white space make no difference. No two runs overlap in `b`.
///
/// - Parameters:
///   - minimumWords: The words that a run must have at least. A quoted sentence has about 25; what
///     is shorter may be a common turn of phrase.
///   - partsOfA: Where the running text of `a` lies, in UTF-8 bytes and in order; `nil` for all.
///   - partsOfB: The same for `b`.
public func sharedRuns(
  _ a: String, _ b: String, minimumWords: Int = 25,
  partsOfA: [Range<Int>]? = nil, partsOfB: [Range<Int>]? = nil
) -> [SharedRun] {
  SharedRunFinder(a, in: partsOfA, minimumWords: minimumWords).runs(with: b, in: partsOfB)
}

/// A text that is ready to be held against many others, as `sharedRuns` does with one.
public struct SharedRunFinder: Sendable {
  private let words: WordSequence
  private let minimumWords: Int
  /// Where the fingerprints of the text stand among its words.
  private var places: [UInt64: [Int]] = [:]

  /// Makes a finder for a text; the parameters are those of `sharedRuns`.
  public init(_ text: String, in parts: [Range<Int>]? = nil, minimumWords: Int = 25) {
    words = WordSequence(text, in: parts)
    self.minimumWords = max(1, minimumWords)
    for (hash, word) in Winnowing().selected(words) where places[hash]?.count ?? 0 < mostPlaces {
      places[hash, default: []].append(word)
    }
  }

  /// Returns the runs that the text shares with another one, in the order of the other one.
  public func runs(with other: String, in parts: [Range<Int>]? = nil) -> [SharedRun] {
    let second = WordSequence(other, in: parts)
    var runs: [SharedRun] = []
    var free = 0  // The first word of `other` after the last run.
    for (hash, word) in Winnowing().selected(second) where word >= free {
      let matches = (places[hash] ?? []).map {
        WordMatch(words, at: $0, second, at: word, notBefore: free)
      }
      guard let longest = matches.max(by: { $0.length < $1.length }),
        longest.length >= minimumWords
      else { continue }
      runs.append(SharedRun(a: longest.bytesOfA(in: words), b: longest.bytesOfB(in: second)))
      free = longest.b + longest.length
    }
    return runs
  }
}

/// Places of one fingerprint that are tried: a text that says one thing a thousand times must not
/// cost a million comparisons.
private let mostPlaces = 16

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
