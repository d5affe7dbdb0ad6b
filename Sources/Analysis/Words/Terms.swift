/// The words that carry a text's meaning, each cut to its first letters, so that “scale”, “scales”
/// and “scaling” are one term.
struct Terms: Equatable, Sendable {
  /// Each term packed into a number, sorted: two sets are compared in one pass.
  private let packed: [UInt64]

  /// Reads the terms of a text, without those of `excluded`.
  init(of text: String, except excluded: [String] = [], ignoring stopWords: StopWords) {
    var found = Self.stems(of: text)
    for name in excluded {
      let stems = Self.stems(of: name, shortest: 1)
      found.removeAll { stems.contains($0) }
    }
    found.removeAll { stopWords.ofQuotes.contains($0) }
    found.sort()
    packed = found
  }

  /// Whether the two have no term in common.
  func isDisjoint(with other: Terms) -> Bool { shared(with: other, atMost: 1) == 0 }

  /// Whether the two have most of their terms in common, those of the longer text counted.
  func isNearly(_ other: Terms) -> Bool {
    2 * shared(with: other, atMost: .max) > max(packed.count, other.packed.count)
  }

  /// How many terms the two have in common, as far as it matters.
  private func shared(with other: Terms, atMost limit: Int) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < packed.count, j < other.packed.count, count < limit {
      if packed[i] == other.packed[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if packed[i] < other.packed[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// Four letters unite “scale” and “scaling”, which five part; annotated claims show no difference.
  private static let stemLength = 4

  /// The stems of the words of a text that have so many letters at least.
  static func stems(of text: String, shortest: Int = 3) -> [UInt64] {
    var stems: [UInt64] = []
    let bytes = text.utf8Span.span
    forEachWord(in: bytes, within: 0..<bytes.count) { word, _ in
      guard word.count >= shortest else { return }
      var stem: UInt64 = 0
      for position in word.prefix(stemLength) {
        stem = stem << 8 | UInt64(smallLetter(bytes[position]))
      }
      stems.append(stem)
    }
    return stems
  }
}
