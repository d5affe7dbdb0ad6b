/// The words of a text that say what it is about and occur in it seldom, as numbers, and where they
/// stand.
///
/// Whoever rewrites a text replaces many of its words and keeps the order of its thoughts; the rare
/// words that he leaves stand in the same order. Whether a word is rare is asked of the text alone,
/// so that the answer does not depend on what else has been imported.
struct RareWords {
  /// A rare word.
  struct Occurrence {
    /// A hash of its first letters, which inflections share.
    let hash: UInt64
    /// Which of the words that carry meaning it is, rare or not.
    let place: Int
    /// Where it stands, in UTF-8 bytes.
    let range: Range<Int>
  }

  /// In the order of the text.
  private(set) var occurrences: [Occurrence] = []

  /// A word that occurs more often is what the text is about.
  private static let mostOccurrences = 3
  /// In UTF-8 bytes; shorter words mostly serve grammar.
  private static let shortest = 5
  /// In UTF-8 bytes: “horizontal” and “horizontally” are one word, “compile” and “complete” are two.
  private static let stemLength = 6

  /// Picks the rare ones of the words of a text.
  init(_ sequence: WordSequence, of text: String, ignoring stopWords: StopWords) {
    let bytes = text.utf8Span.span
    var words: [Occurrence] = []
    for range in sequence.ranges where range.count >= Self.shortest {
      let hash = Self.stem(of: range, in: bytes)
      guard !Self.isPartOfAddress(range, in: bytes), !stopWords.ofTexts.contains(hash) else {
        continue
      }
      words.append(Occurrence(hash: hash, place: words.count, range: range))
    }
    let places = HashPlaces(words.map(\.hash))
    let many = Self.mostOccurrences + 1
    occurrences = words.filter { places.count(of: $0.hash, limit: many) < many }
  }

  /// Whether a word belongs to a web address or a path, or is a number.
  private static func isPartOfAddress(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    func isMark(_ position: Int) -> Bool {
      guard bytes.indices.contains(position) else { return false }
      return switch UnicodeScalar(bytes[position]) {
      case "/", "_", "=", "@", "#": true
      default: false
      }
    }
    return isMark(range.lowerBound - 1) || isMark(range.upperBound)
      || range.contains { (0x30...0x39).contains(bytes[$0]) }
  }

  /// The hashes by which the words of a text would be known.
  static func stems(of text: String) -> [UInt64] {
    let bytes = text.utf8Span.span
    var stems: [UInt64] = []
    forEachWord(in: bytes, within: 0..<bytes.count) { word, _ in
      stems.append(stem(of: word, in: bytes))
    }
    return stems
  }

  @inline(__always)
  private static func stem(of word: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    wordHash(of: word.prefix(stemLength), in: bytes)
  }
}
