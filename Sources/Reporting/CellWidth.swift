/// Returns how many terminal cells a text takes: two for a wide character (CJK, emoji), none for a
/// combining mark.
public func cellWidth(of text: some StringProtocol) -> Int {
  let utf8 = text.utf8
  if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
  return text.reduce(0) { $0 + $1.cellWidth }
}

extension Character {
  /// How many terminal cells the character takes, with all its marks.
  var cellWidth: Int {
    let scalars = unicodeScalars
    // U+FE0F asks for the colourful form of a character, which is wide.
    if scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { Swift.max($0, $1.cellWidth) }
  }
}

extension Unicode.Scalar {
  fileprivate var cellWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    let isWide = Self.wide.contains { $0.contains(value) }
    if isWide || properties.isEmojiPresentation { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return (0x1160...0x11FF).contains(value) ? 0 : 1  // Vowels inside Hangul syllables.
    }
  }

  /// The wide and full-width blocks of Unicode Standard Annex #11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x20000...0x3FFFD,
  ]
}
