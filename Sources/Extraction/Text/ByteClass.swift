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
  /// as `-`, curly quotes as `"`, the many spaces of Unicode as a space; `nil` for a letter.
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
    guard lead == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 else { return (nil, 1) }
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
}
