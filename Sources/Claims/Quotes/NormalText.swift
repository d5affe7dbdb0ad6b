/// A text without what people and programs alter when they quote it: every run of white space is
/// one blank, quotation marks are straight, dashes are hyphens without blanks around them, and the
/// marks of Markdown, targets of links and invisible characters are gone.
struct NormalText: Sendable {
  /// What remains, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where the character behind each byte stands in the text, in UTF-8 bytes.
  private var places: [Range<Int>] = []

  /// Makes the normal form of a text.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var links = LinkEnds(in: scalars)
    var offset = 0
    var blank: Range<Int>?
    var index = 0
    while index < scalars.count {
      let length = links.length(at: index)
      let next = index + max(1, length)
      let width = scalars[index..<next].reduce(0) { $0 + UTF8.width($1) }
      let place = offset..<(offset + width)
      switch length > 0 ? .nothing : Meaning(of: scalars[index]) {
      case .nothing: break
      case .blank: blank = blank ?? place
      case .letters(let letters):
        append(letters, at: place, after: blank)
        blank = nil
      }
      offset += width
      index = next
    }
  }

  /// Where a range of the normal form stands in the text, in UTF-8 bytes.
  ///
  /// - Precondition: `range` is not empty and lies within `bytes`.
  func range(in range: Range<Int>) -> Range<Int> {
    places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }

  private mutating func append(_ letters: [UInt8], at place: Range<Int>, after blank: Range<Int>?) {
    let isHyphen = letters == [Self.hyphen]
    let followsHyphen = bytes.last == Self.hyphen
    guard !isHyphen || !followsHyphen else { return }
    if let blank, !bytes.isEmpty, !isHyphen, !followsHyphen {
      bytes.append(UInt8(ascii: " "))
      places.append(blank)
    }
    for letter in letters {
      bytes.append(letter)
      places.append(place)
    }
  }

  private static let hyphen = UInt8(ascii: "-")
}

/// Where the links of Markdown end: `](https://example.org)`.
private struct LinkEnds {
  private let scalars: [Unicode.Scalar]
  /// Up to here no bracket closes a target: what was searched once is not searched again.
  private var barrenEnd = 0

  init(in scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// How many characters the end of a link takes that begins at `index`; 0 where there is none.
  mutating func length(at index: Int) -> Int {
    let start = index + 2
    guard start <= scalars.count, start > barrenEnd, scalars[index] == "]",
      scalars[index + 1] == "("
    else { return 0 }
    let end = scalars[start...].firstIndex { $0 == ")" || $0 == "\n" } ?? scalars.count
    if end < scalars.count, scalars[end] == ")" { return end + 1 - index }
    barrenEnd = end
    return 0
  }
}

/// What a character is in the normal form.
private enum Meaning {
  case nothing
  case blank
  case letters([UInt8])

  init(of scalar: Unicode.Scalar) {
    switch scalar {
    case "*", "_", "`", "~", "\\", "[", "]", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}",
      "\u{FEFF}":
      self = .nothing
    case _ where scalar.properties.isWhitespace: self = .blank
    case "‘", "’", "‚", "‛", "′": self = .letters(Array("'".utf8))
    case "“", "”", "„", "‟", "″", "«", "»": self = .letters(Array("\"".utf8))
    case "\u{2010}"..."\u{2015}", "−": self = .letters(Array("-".utf8))
    case "…": self = .letters(Array("...".utf8))
    default: self = .letters(Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
    }
  }
}
