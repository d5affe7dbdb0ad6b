import Claims

/// Calls `body` with the byte range of each word, a run of letters and digits of any script, and with
/// its hash (`wordHash`).
///
/// Punctuation parts words, also the typographic kind that takes several bytes, so that “don’t”
/// is read alike whichever apostrophe it is written with.
@inline(__always)
func forEachWord(
  in bytes: Span<UInt8>, within range: Range<Int>, _ body: (Range<Int>, UInt64) -> Void
) {
  var position = max(range.lowerBound, 0)
  let end = min(range.upperBound, bytes.count)
  while position < end {
    let gap = separatorLength(in: bytes, at: position, end: end)
    if gap > 0 {
      position += gap
      continue
    }
    let start = position
    var hash = FNV1a()
    repeat {
      hash.add(smallLetter(bytes[position]))
      position += 1
    } while position < end
      && separatorLength(in: bytes, at: position, end: end) == 0
    body(start..<position, hash.value)
  }
}

/// The number of bytes of the white space or punctuation mark at `position`; 0 inside a word.
@inline(__always)
func separatorLength(in bytes: Span<UInt8>, at position: Int, end: Int) -> Int {
  let byte = bytes[position]
  if byte < 0x80 { return isWordByte(byte) ? 0 : 1 }
  switch byte {
  case 0xC2:  // U+0080 to U+00BF: no-break space, guillemets, signs.
    return min(2, end - position)
  case 0xE2 where position + 1 < end && (0x80...0x81).contains(bytes[position + 1]):
    return min(3, end - position)  // U+2000 to U+207F: General Punctuation.
  default:
    return 0
  }
}

/// Whether a byte is an ASCII letter or digit, or part of a longer character.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return byte >= 0x80 || (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
}

/// The small letter of an ASCII capital; every other byte as it is.
@inline(__always)
func smallLetter(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}

/// The hash of a word, or of its first letters, ASCII capitals made small.
func wordHash(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
  var hash = FNV1a()
  for position in range { hash.add(smallLetter(bytes[position])) }
  return hash.value
}

/// The words of a text in order, ASCII capitals made small.
func smallWords(of text: String) -> [String] {
  var words: [String] = []
  let bytes = text.utf8Span.span
  forEachWord(in: bytes, within: 0..<bytes.count) { range, _ in
    words.append(smallWord(at: range, in: bytes))
  }
  return words
}

/// A word, ASCII capitals made small.
func smallWord(at range: Range<Int>, in bytes: Span<UInt8>) -> String {
  String(decoding: range.map { smallLetter(bytes[$0]) }, as: UTF8.self)
}
