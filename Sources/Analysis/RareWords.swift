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
  init(_ sequence: WordSequence, of text: String) {
    let bytes = text.utf8Span.span
    var words: [Occurrence] = []
    for range in sequence.ranges where range.count >= Self.shortest {
      let hash = wordHash(of: range.prefix(Self.stemLength), in: bytes)
      guard !Self.isPartOfAddress(range, in: bytes), !Self.functionWords.contains(hash) else {
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

  private static let functionWords: HashPlaces = {
    let words = """
      about after again although always another because become being below besides between could
      doing during either enough every having hence however instead itself likewise makes making
      maybe might moreover neither never often others otherwise perhaps quite rather really
      several should since still their themselves there therefore these thing things those though
      through thus together under until using whereas whether which while whole whose within
      without would yours
      """
    let bytes = words.utf8Span.span
    var hashes: [UInt64] = []
    forEachWord(in: bytes, within: 0..<bytes.count) { range, _ in
      hashes.append(wordHash(of: range.prefix(stemLength), in: bytes))
    }
    return HashPlaces(hashes)
  }()
}
