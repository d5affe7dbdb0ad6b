/// Classes of ASCII bytes; bytes of longer UTF-8 sequences belong to none.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  var isWhiteSpace: Bool { self == .space || (9...13).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isLetter: Bool { isUppercase || isLowercase }
  var isPunctuation: Bool { (33...126).contains(self) && !isLetter && !isDigit }
  /// Whether the byte goes on a UTF-8 sequence that an earlier byte began.
  var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

/// Text as UTF-8 bytes: everything here takes and gives byte offsets.
extension [UInt8] {
  /// Returns the bytes as a string; damaged sequences become U+FFFD.
  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// Returns whether `prefix` stands at `offset`.
  func has(_ prefix: some StringProtocol, at offset: Int) -> Bool {
    var index = offset
    for byte in prefix.utf8 {
      guard index < count, self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// Returns whether `prefix`, given in lower case, stands at `offset` in whatever capitals.
  func hasIgnoringCase(_ prefix: some StringProtocol, at offset: Int) -> Bool {
    var index = offset
    for byte in prefix.utf8 {
      guard index < count, self[index].lowercased == byte else { return false }
      index += 1
    }
    return true
  }

  /// Returns the first offset in `range` at which `needle` stands.
  func firstOffset(of needle: some StringProtocol, in range: Range<Int>) -> Int? {
    guard let first = needle.utf8.first else { return nil }
    var start = range.lowerBound
    while let hit = self[start..<range.upperBound].firstIndex(of: first) {
      if has(needle, at: hit) { return hit }
      start = hit + 1
    }
    return nil
  }

  /// Returns `range` without the white space at its ends, no-break and zero-width spaces included.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = whiteSpaceLength(at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      if self[end - 1].isWhiteSpace {
        end -= 1
      } else if end - start >= 2, whiteSpaceLength(at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, whiteSpaceLength(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Returns how many bytes the white space character at `offset` takes, 0 where there is none.
  func whiteSpaceLength(at offset: Int, before end: Int) -> Int {
    let byte = self[offset]
    if byte.isWhiteSpace { return 1 }
    if byte == 0xC2, offset + 1 < end, self[offset + 1] == 0xA0 { return 2 }
    guard offset + 2 < end else { return 0 }
    let isWide =
      switch (byte, self[offset + 1], self[offset + 2]) {
      case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): true  // U+2000…U+200B, U+202F
      case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true  // U+3000, U+FEFF
      default: false
      }
    return isWide ? 3 : 0
  }
}
