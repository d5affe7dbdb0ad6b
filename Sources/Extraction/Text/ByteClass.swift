/// What a byte of UTF-8 text is to the tokenizer.
enum ByteClass {
  case space, letter, digit, sign
  /// The first or a later byte of a character outside ASCII.
  case multibyte

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 97...122, 65...90: .letter
    case 0...32, 127: .space
    case 48...57: .digit
    case 128...: .multibyte
    default: .sign
    }
  }

  /// Reads the character at `at` as the ASCII sign that it stands for: `’` as an apostrophe, a dash
  /// as `-`, curly quotes as `"`, the many spaces of Unicode, and what only chooses how the character in
  /// front is drawn, as a space, arrows, boxes and pictures as `*`; `nil` for a letter.
  ///
  /// - Returns: the sign, and the length of the character in bytes.
  static func typographicSign(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int
  ) -> (sign: UInt8?, length: Int) {
    let lead = bytes[at]
    if lead == 0xC2, at + 1 < end {
      switch bytes[at + 1] {
      case 0xA0: return (UInt8(ascii: " "), 2)
      case 0xAB, 0xBB: return (UInt8(ascii: "\""), 2)
      case 0xB7: return (UInt8(ascii: "*"), 2)
      default: return (nil, 2)
      }
    }
    if lead == 0xF0, at + 3 < end, bytes[at + 1] == 0x9F { return (UInt8(ascii: "*"), 4) }
    guard at + 2 < end else { return (nil, 1) }
    switch (lead, bytes[at + 1]) {
    case (0xE2, 0x80): break
    case (0xE2, 0x86...0x87), (0xE2, 0x94...0x9E), (0xE2, 0xAC...0xAD):
      return (UInt8(ascii: "*"), 3)
    case (0xEF, 0xB8) where bytes[at + 2] <= 0x8F, (0xEF, 0xBB) where bytes[at + 2] == 0xBF:
      return (UInt8(ascii: " "), 3)
    default: return (nil, 1)
    }
    switch bytes[at + 2] {
    case 0x80...0x8F, 0xA8, 0xA9, 0xAF: return (UInt8(ascii: " "), 3)
    case 0x90...0x95: return (UInt8(ascii: "-"), 3)
    case 0x98...0x9B: return (UInt8(ascii: "'"), 3)
    case 0x9C...0x9F: return (UInt8(ascii: "\""), 3)
    case 0xA2: return (UInt8(ascii: "*"), 3)
    case 0xA6: return (UInt8(ascii: "."), 3)
    default: return (nil, 3)
    }
  }

  /// Reads the character at `at` as a mark of approval, `✓` for `✔` and `✅`, or of disapproval, `✗`.
  ///
  /// - Returns: the spelling that stands for all of its kind, and the length of the character in bytes.
  static func mark(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int
  ) -> (spelling: [UInt8], length: Int)? {
    let lead = bytes[at]
    guard lead == 0xE2 || lead == 0xF0 else { return nil }
    let length = lead == 0xE2 ? 3 : 4
    guard at + length <= end else { return nil }
    let scalar = (at + 1..<at + length).reduce(UInt32(lead) & 0x0F) {
      $0 << 6 | UInt32(bytes[$1] & 0x3F)
    }
    switch scalar {
    case 0x2611, 0x2705, 0x2713, 0x2714, 0x1F44D: return (Array("✓".utf8), length)
    case 0x2715...0x2718, 0x274C, 0x1F44E, 0x1F6AB: return (Array("✗".utf8), length)
    default: return nil
    }
  }

  /// The ASCII letter that a Cyrillic one beside an ASCII letter is mistaken for, in lower case: authors
  /// and copyists write “Vuе” with a Cyrillic “е”. It takes two bytes.
  static func strayLetter(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> UInt8? {
    guard at + 1 < end, bytes[at] == 0xD0 || bytes[at] == 0xD1,
      at > 0 && of(bytes[at - 1]) == .letter || at + 2 < end && of(bytes[at + 2]) == .letter
    else { return nil }
    let letter: Character? =
      switch (bytes[at], bytes[at + 1]) {
      case (0xD0, 0xB0), (0xD0, 0x90): "a"
      case (0xD0, 0x92): "b"
      case (0xD1, 0x81), (0xD0, 0xA1): "c"
      case (0xD0, 0xB5), (0xD0, 0x95): "e"
      case (0xD0, 0x9D): "h"
      case (0xD1, 0x96), (0xD0, 0x86): "i"
      case (0xD1, 0x98), (0xD0, 0x88): "j"
      case (0xD0, 0x9A): "k"
      case (0xD0, 0x9C): "m"
      case (0xD0, 0xBE), (0xD0, 0x9E): "o"
      case (0xD1, 0x80), (0xD0, 0xA0): "p"
      case (0xD1, 0x95), (0xD0, 0x85): "s"
      case (0xD0, 0xA2): "t"
      case (0xD1, 0x85), (0xD0, 0xA5): "x"
      case (0xD1, 0x83), (0xD0, 0xA3): "y"
      default: nil
      }
    return letter?.asciiValue
  }
}
