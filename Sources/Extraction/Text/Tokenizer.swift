import Claims

/// Cuts text into words, numbers and signs.
///
/// Lower-cases ASCII letters, reads typographic apostrophes as plain ones, and takes a hyphen between
/// letters as a space, so that `non-blocking` and `non blocking` are the same two words. Names keep
/// what belongs to them: `Node.js`, `C++`, `C#`, `.NET`.
struct Tokenizer {
  /// A word as it was scanned: its range and its lower-case spelling.
  private var spelling: [UInt8] = []

  /// Calls `body` for each token of `bytes[range]`, with the token's lower-case spelling.
  mutating func forEachToken(
    in bytes: Span<UInt8>, _ range: Range<Int>,
    _ body: (_ start: Int, _ end: Int, _ hash: UInt64, _ spelling: [UInt8], Token.Features) -> Void
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    var joined: Token.Features = []
    while at < end {
      let byte = bytes[at]
      switch ByteClass.of(byte) {
      case .space:
        at += 1
        joined = []
      case .letter, .digit:
        at = scanWord(bytes, at, end, joined, body)
        joined = hyphenJoins(bytes, at, end) ? .joined : []
        if !joined.isEmpty { at += hyphenLength(bytes, at) }
      case .sign:
        if byte == UInt8(ascii: "."), at + 1 < end, beginsName(bytes, at, range.lowerBound) {
          at = scanWord(bytes, at, end, joined, body)
          continue
        }
        emitSign(byte, at, at + 1, body)
        at += 1
        joined = []
      case .multibyte:
        at = scanMultibyte(bytes, at, end, joined, body)
        joined = []
      }
    }
  }

  /// Reports what a character outside ASCII begins, a mark, a sign, a word or nothing, and returns the
  /// offset behind it.
  private mutating func scanMultibyte(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int, _ joined: Token.Features,
    _ body: (Int, Int, UInt64, [UInt8], Token.Features) -> Void
  ) -> Int {
    if let mark = ByteClass.mark(bytes, at, end) {
      body(at, at + mark.length, FNV1a(of: mark.spelling).value, mark.spelling, [])
      return at + mark.length
    }
    let (sign, length) = ByteClass.typographicSign(bytes, at, end)
    guard let sign else { return scanWord(bytes, at, end, joined, body) }
    if sign != UInt8(ascii: " ") { emitSign(sign, at, at + length, body) }
    return at + length
  }

  private func emitSign(
    _ sign: UInt8, _ start: Int, _ end: Int,
    _ body: (Int, Int, UInt64, [UInt8], Token.Features) -> Void
  ) {
    body(start, end, 0, [sign], .sign)
  }

  /// Scans the word that begins at `start`, reports it (and a possessive `'s` after it as a token of
  /// its own), and returns the offset behind it.
  private mutating func scanWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ joined: Token.Features,
    _ body: (Int, Int, UInt64, [UInt8], Token.Features) -> Void
  ) -> Int {
    var at = start
    var hash = FNV1a()
    spelling.removeAll(keepingCapacity: true)
    let first = bytes[start]
    let isNumber = ByteClass.of(first) == .digit
    scan: while at < end {
      var byte = bytes[at]
      var length = 1
      switch ByteClass.of(byte) {
      case .letter:
        if isNumber { break scan }
        byte = byte.small
      case .digit: break
      case .multibyte:
        if let letter = ByteClass.strayLetter(bytes, at, end) {
          (byte, length) = (letter, 2)
          break
        }
        let (sign, signLength) = ByteClass.typographicSign(bytes, at, end)
        guard let sign else { break }
        guard sign == UInt8(ascii: "'"), !isNumber, letterFollows(bytes, at + signLength, end)
        else { break scan }
        if isPossessive(bytes, at + signLength, end) { break scan }
        byte = sign
        length = signLength
      case .sign:
        guard at > start || byte == UInt8(ascii: ".") else { break scan }
        guard continuesWord(bytes, at, start, end, isNumber: isNumber) else { break scan }
      case .space: break scan
      }
      spelling.append(byte)
      hash.add(byte)
      at += length
    }
    var features = joined
    if isNumber { features.insert(.number) }
    if first.isCapital { features.insert(.capitalised) }
    body(start, at, hash.value, spelling, features)
    return scanPossessive(bytes, at, end, body)
  }

  private mutating func scanPossessive(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int,
    _ body: (Int, Int, UInt64, [UInt8], Token.Features) -> Void
  ) -> Int {
    guard at < end else { return at }
    var length = 0
    if bytes[at] == UInt8(ascii: "'") {
      length = 1
    } else if ByteClass.of(bytes[at]) == .multibyte {
      let (sign, signLength) = ByteClass.typographicSign(bytes, at, end)
      if sign == UInt8(ascii: "'") { length = signLength }
    }
    guard length > 0, isPossessive(bytes, at + length, end) else { return at }
    let s = Array("'s".utf8)
    body(at, at + length + 1, FNV1a(of: s).value, s, [])
    return at + length + 1
  }

  /// Whether an `s` that ends its word stands at `at`, behind an apostrophe.
  private func isPossessive(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end && bytes[at] | 32 == UInt8(ascii: "s") && !letterFollows(bytes, at + 1, end)
  }

  /// Whether the sign at `at` belongs to the word before it: the point of `Node.js`, the plus of
  /// `C++`, the point of `1.3`, the comma of `1,300`, the apostrophe of `don't`.
  private func continuesWord(
    _ bytes: Span<UInt8>, _ at: Int, _ start: Int, _ end: Int, isNumber: Bool
  ) -> Bool {
    let byte = bytes[at]
    let next = at + 1 < end ? bytes[at + 1] : 0
    if isNumber {
      return (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
        && ByteClass.of(next) == .digit
    }
    switch byte {
    case UInt8(ascii: "."):
      if at == start { return true }
      // "Node.js", "ASP.NET", "Vue.Js" — but not "Python.The".
      if next.isSmallLetter { return true }
      guard next.isCapital else { return false }
      let third = at + 2 < end ? bytes[at + 2] : 0
      let fourth = at + 3 < end ? bytes[at + 3] : 0
      return !third.isSmallLetter || ByteClass.of(fourth) != .letter
    case UInt8(ascii: "'"):
      return letterFollows(bytes, at + 1, end) && !isPossessive(bytes, at + 1, end)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      return ByteClass.of(next) != .letter && (at - start <= 2 || bytes[at - 1] == byte)
    case UInt8(ascii: "_"):
      return true
    default:
      return false
    }
  }

  private func letterFollows(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end && ByteClass.of(bytes[at]) == .letter
  }

  /// Whether the point at `at` begins a name such as `.NET`.
  private func beginsName(_ bytes: Span<UInt8>, _ at: Int, _ lower: Int) -> Bool {
    ByteClass.of(bytes[at + 1]) == .letter && (at == lower || ByteClass.of(bytes[at - 1]) == .space)
  }

  private func hyphenJoins(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let length = hyphenLength(bytes, at, end)
    guard length > 0, at + length < end else { return false }
    let next = ByteClass.of(bytes[at + length])
    return next == .letter || next == .digit
  }

  private func hyphenLength(_ bytes: Span<UInt8>, _ at: Int, _ end: Int = .max) -> Int {
    guard at < min(end, bytes.count) else { return 0 }
    if bytes[at] == UInt8(ascii: "-") { return 1 }
    // U+2010 and U+2011, the hyphens of typographers.
    let isHyphen =
      at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && (bytes[at + 2] == 0x90 || bytes[at + 2] == 0x91)
    return isHyphen ? 3 : 0
  }
}
