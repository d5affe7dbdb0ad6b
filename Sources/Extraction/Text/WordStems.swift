import Claims

/// The words of a text, each by its first six letters; “isn't” goes by “not”.
///
/// Truncation is the simplest of stemmers, and serves short texts as well as others do (McNamee and
/// Mayfield, 2004).
struct WordStems: Sequence, IteratorProtocol {
  /// A word by its hashes.
  struct Stem {
    /// The hash of the whole word, in lower case.
    let word: UInt64
    /// The hash of its first six letters.
    let hash: UInt64
  }

  private static let length = 6
  private static let not = FNV1a(of: "not".utf8).value
  private static let t = FNV1a(of: "t".utf8).value
  private let text: [UInt8]
  private let end: Int
  private var at: Int

  /// The words within a range of UTF-8 bytes.
  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    at = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Stem? {
    while at < end, !text[at].isLetter { at += 1 }
    guard at < end else { return nil }
    let stem = readLetters()
    let endsInN = text[at - 1] | 0x20 == UInt8(ascii: "n")
    guard let start = startBehindApostrophe else { return stem }
    at = start
    let suffix = readLetters()
    return endsInN && suffix.word == Self.t ? Stem(word: Self.not, hash: Self.not) : stem
  }

  private mutating func readLetters() -> Stem {
    let start = at
    var word = FNV1a()
    var stem = word
    while at < end, text[at].isLetter {
      word.add(text[at] | 0x20)
      if at - start < Self.length { stem = word }
      at += 1
    }
    return Stem(word: word.value, hash: stem.value)
  }

  /// Where letters begin behind an apostrophe that stands here.
  private var startBehindApostrophe: Int? {
    let width: Int
    if at < end, text[at] == UInt8(ascii: "'") {
      width = 1
    } else if at + 2 < end, text[at...at + 2].elementsEqual("’".utf8) {
      width = 3
    } else {
      return nil
    }
    return at + width < end && text[at + width].isLetter ? at + width : nil
  }
}
