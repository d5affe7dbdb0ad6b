/// What a reader sees in the place of markup: mostly nothing.
enum ShownMarkup {
  /// Returns the characters of entities, and a blank where tags break a line or begin another block.
  ///
  /// - Parameter markup: A stretch of markup, such as `**`, `&mdash;` or `</li><li>`.
  static func words(of markup: some Collection<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var rest = Array(markup)[...]
    while let sign = rest.first, let closing = closings[sign],
      let end = rest.firstIndex(of: closing)
    {
      let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      if sign == UInt8(ascii: "&") {
        words += character(named: name)
      } else if breaks(name), words.last != blank {
        words.append(blank)
      }
      rest = rest[(end + 1)...]
    }
    return words
  }

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
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return [] }
    return Array(String(scalar).utf8)
  }

  private static let entities = [
    "amp": "&", "apos": "'", "bull": "•", "gt": ">", "hellip": "…", "ldquo": "“", "lsquo": "‘",
    "lt": "<", "mdash": "—", "middot": "·", "minus": "−", "nbsp": " ", "ndash": "–", "quot": "\"",
    "rarr": "→", "rdquo": "”", "rsquo": "’", "times": "×",
  ]
}
