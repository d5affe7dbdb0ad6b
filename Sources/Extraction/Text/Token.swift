/// A word, a number or a sign of a text.
struct Token {
  /// What a token looks like, beyond its letters.
  struct Features: OptionSet {
    let rawValue: UInt8
    /// It begins with a capital letter.
    static let capitalised = Features(rawValue: 1)
    /// It is hyphenated to the token before it.
    static let joined = Features(rawValue: 2)
    /// It is a number.
    static let number = Features(rawValue: 4)
    /// It is a sign, not a word.
    static let sign = Features(rawValue: 8)
  }

  /// Where it lies, in UTF-8 bytes of what a reader sees.
  let start: Int
  let end: Int
  /// What the word table calls it; `WordTable.unknown` for a word of no lexicon.
  let word: WordTable.ID
  let features: Features

  /// Whether it is a certain word.
  @inline(__always)
  func isWord(_ little: LittleWord) -> Bool { word == little.id }

  /// Whether it is a sign, whichever.
  var isSign: Bool { features.contains(.sign) }

  /// Whether it is a certain sign.
  func isSign(_ byte: Character) -> Bool { isSign && word == WordTable.sign(byte) }

  /// Whether it is a number in digits.
  var isNumber: Bool { features.contains(.number) }

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { features.contains(.capitalised) }
}
