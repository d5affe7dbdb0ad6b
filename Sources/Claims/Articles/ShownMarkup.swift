/// What a reader sees in the place of markup: mostly nothing.
enum ShownMarkup {
  /// Returns the characters of entities, and a blank where tags break a line or begin another block, up to
  /// an address or the description of a picture.
  ///
  /// - Parameter markup: A stretch of markup, such as `**`, `&mdash;` or `</li><li>`.
  static func words(of markup: some Collection<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var rest = behindMarks(Array(markup)[...])
    while let sign = rest.first, let closing = closings[sign],
      let end = rest.firstIndex(of: closing)
    {
      let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      if sign == UInt8(ascii: "&") {
        words += character(named: name)
      } else if breaks(name), words.last != blank {
        words.append(blank)
      }
      rest = behindMarks(rest[(end + 1)...])
    }
    return words
  }

  /// What stands behind the marks that end emphasis and links: behind `**` and `](https://a.example)`.
  private static func behindMarks(_ markup: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = markup
    while let mark = rest.first {
      if emphasis.contains(mark) {
        rest = rest.dropFirst()
      } else if mark == UInt8(ascii: "]"), let end = endOfLink(rest) {
        rest = rest[end...]
      } else {
        break
      }
    }
    return rest
  }

  /// The offset behind the address or the label that `](` or `][` begins.
  private static func endOfLink(_ markup: ArraySlice<UInt8>) -> Int? {
    let start = markup.startIndex + 1
    guard start < markup.endIndex, let closing = brackets[markup[start]] else { return nil }
    var depth = 0
    for offset in start..<markup.endIndex {
      if markup[offset] == markup[start] { depth += 1 }
      if markup[offset] == closing { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return nil
  }

  private static let emphasis = Set("*_~`".utf8)
  private static let brackets = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]

  private static let blank = UInt8(ascii: " ")
  private static let closings = [
    UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "&"): UInt8(ascii: ";"),
  ]

  /// Whether a tag, without its brackets, stands between two lines or blocks.
  private static func breaks(_ tag: String) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return breakingTags.contains(name.lowercased())
  }

  private static let breakingTags: Set<String> = [
    "br", "dd", "div", "dl", "dt", "hr", "li", "ol", "p", "td", "th", "tr", "ul",
  ]

  /// The character of an entity, without `&` and `;`: nothing where it is none that articles use.
  private static func character(named name: String) -> [UInt8] {
    if let character = entities[name] { return Array(character.utf8) }
    guard name.hasPrefix("#") else { return [] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap(Unicode.Scalar.init),
      !scalar.properties.isDefaultIgnorableCodePoint
    else { return [] }
    return Array(String(scalar).utf8)
  }

  private static let entities = [
    "amp": "&", "apos": "'", "bull": "•", "emsp": " ", "ensp": " ", "gt": ">", "hellip": "…",
    "ldquo": "“", "lsquo": "‘", "lt": "<", "mdash": "—", "middot": "·", "minus": "−", "nbsp": " ",
    "ndash": "–", "quot": "\"", "rarr": "→", "rdquo": "”", "rsquo": "’", "thinsp": " ",
    "times": "×",
  ]
}
