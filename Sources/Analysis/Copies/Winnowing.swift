/// Picks few fingerprints of a text so that two texts with a long run of words in common have at
/// least one in common: robust winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) over words.
struct Winnowing: Sendable {
  /// Words that one fingerprint covers. Shorter runs of words also meet by chance: “is one of the
  /// most popular programming languages” has eight.
  let wordsPerFingerprint: Int
  /// Neighbouring fingerprints of which one is kept. With 8 and 8 every shared run of 15 words is
  /// found, so a copied sentence of 25 is found although the copyist changed its ends; kept are 2
  /// fingerprints for 9 words.
  let window: Int

  /// Makes a way of winnowing; numbers below 1 count as 1.
  init(wordsPerFingerprint: Int = 8, window: Int = 8) {
    self.wordsPerFingerprint = max(1, wordsPerFingerprint)
    self.window = max(1, window)
  }

  /// Returns the fingerprints of a text in order, none where it has too few words.
  func fingerprints(of words: WordSequence) -> [Fingerprint] {
    selected(words).map {
      Fingerprint(hash: Int64(bitPattern: $0.hash), position: words.ranges[$0.word].lowerBound)
    }
  }

  /// The smallest hash of each window, each once: of equal ones the one that the window before has
  /// chosen, else the rightmost, so that one word said over and over leaves few.
  func selected(_ words: WordSequence) -> [(hash: UInt64, word: Int)] {
    let hashes = words.rollingHashes(of: wordsPerFingerprint)
    var selected: [(hash: UInt64, word: Int)] = []
    var least = -1
    for last in hashes.indices {
      let first = last - window + 1
      if least < first || least < 0 {
        least = rightmostLeast(in: hashes, max(first, 0)...last)
      } else if hashes[last] < hashes[least] {
        least = last
      }
      let isWhole = first >= 0 || last == hashes.count - 1
      if isWhole, selected.last?.word != least { selected.append((hashes[least], least)) }
    }
    return selected
  }

  private func rightmostLeast(in hashes: [UInt64], _ range: ClosedRange<Int>) -> Int {
    var least = range.lowerBound
    for index in range where hashes[index] <= hashes[least] { least = index }
    return least
  }
}
