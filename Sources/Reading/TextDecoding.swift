/// How bytes become text: UTF-8 that is valid, without byte order mark, its lines ended by `\n`.
enum TextDecoding {
  /// Returns the text of a file.
  ///
  /// - Throws: `ReadingError` where it is empty, blank or binary, or says that it is in a character set
  ///   that is not known.
  static func text(of bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let text = withLineFeeds(try utf8(of: bytes))
    guard !text.trimmed(text.indices).isEmpty else { throw .empty }
    if let offset = firstBinaryByte(of: text) { throw .binary(at: offset) }
    return text
  }

  private static func utf8(of bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if let isBigEndian = utf16IsBigEndian(bytes) {
      return utf8(ofUTF16: bytes, isBigEndian: isBigEndian)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    switch declaredCharset(in: bytes) {
    case "utf-8", "utf8": return repaired(bytes[...])
    // A page whose declaration can be read is not in UTF-16, whatever it declares.
    case "utf-16", "utf-16le", "utf-16be": return repaired(bytes[...])
    case let name?:
      guard let charset = Charset(named: name) else { throw .unknownCharset(name) }
      return charset.utf8(of: bytes)
    case nil:
      return isMostlyUTF8(bytes) ? repaired(bytes[...]) : Charset.windows1252.utf8(of: bytes)
    }
  }

  /// Returns the bytes with U+FFFD in the place of damaged sequences.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Returns the byte order where the bytes are UTF-16, by the byte order mark or, without one, by
  /// the zeros that every second byte of Western text then is.
  private static func utf16IsBigEndian(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
    let (few, many) = (sample.count / 40, sample.count / 5)
    if zeros[0] > many, zeros[1] <= few { return true }
    if zeros[1] > many, zeros[0] <= few { return false }
    return nil
  }

  private static func utf8(ofUTF16 bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for offset in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Returns the character set that a web page names near its start, in lower case.
  private static func declaredCharset(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(2048).map(\.lowercased))
    guard let hit = head.firstOffset(of: "charset=", in: head.indices) else { return nil }
    let label = head[(hit + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      .prefix { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  /// Returns whether more sequences of several bytes are sound than damaged.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (sound, damaged) = (0, 0)
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      offset += 1
      guard lead >= 0x80 else { continue }
      let wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
      let tail = bytes[offset...].prefix(wanted).prefix { $0.isContinuation }
      offset += tail.count
      if wanted > 0, tail.count == wanted { sound += 1 } else { damaged += 1 }
    }
    return sound > damaged
  }

  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(.carriageReturn) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (offset, byte) in text.enumerated() {
      if byte != .carriageReturn {
        result.append(byte)
      } else if offset + 1 == text.count || text[offset + 1] != .lineFeed {
        result.append(.lineFeed)
      }
    }
    return result
  }

  /// Returns the offset of a NUL or, where more than a tenth are control characters, of the first.
  private static func firstBinaryByte(of text: [UInt8]) -> Int? {
    var controls = 0
    var first: Int?
    for (offset, byte) in text.enumerated() where byte < 32 && !byte.isWhiteSpace {
      if byte == 0 { return offset }
      controls += 1
      first = first ?? offset
    }
    return controls * 10 > text.count ? first : nil
  }
}
