/// The fields of TOML front matter, as far as they can describe an article: strings, dates and lists of
/// them. What is no TOML is passed over up to the end of its line.
///
/// A reader of its own, since a whole TOML library would bring a C++ compiler into every build for
/// five keys.
struct TOMLFields {
  /// The keys in lower case and their values, in order; keys of tables without the table's name.
  private(set) var fields: [(key: String, values: [String])] = []

  private let text: ArraySlice<UInt8>
  private var offset: Int
  /// The last part of the name of the table that is being read.
  private var table = ""

  /// Lists in lists in lists … are no front matter.
  private static let deepestList = 8

  /// Reads the fields.
  init(of text: ArraySlice<UInt8>) {
    self.text = text
    offset = text.startIndex
    while offset < text.endIndex { readLine() }
  }

  private mutating func readLine() {
    skipBlanks(andLineFeeds: true)
    guard let byte = current else { return }
    if byte == UInt8(ascii: "[") {
      while current == UInt8(ascii: "[") { offset += 1 }
      table = key(before: UInt8(ascii: "]"))
    } else if byte != UInt8(ascii: "#") {
      let name = key(before: UInt8(ascii: "="))
      if current == UInt8(ascii: "=") {
        offset += 1
        // `[author]` has a `name`; `[[authors]]` have several.
        let key = name == "name" && !table.isEmpty ? table : name
        fields.append((key, values(depth: 0)))
      }
    }
    while let byte = current, byte != .lineFeed { offset += 1 }
  }

  /// Reads a key, of which the last part behind a dot counts.
  private mutating func key(before end: UInt8) -> String {
    let start = offset
    while let byte = current, byte != end, byte != .lineFeed { offset += 1 }
    let words = String(decoding: text[start..<offset], as: UTF8.self)
    let last = words.split(separator: ".").last ?? ""
    return last.filter { !" \t\"'".contains($0) }.lowercased()
  }

  private mutating func values(depth: Int) -> [String] {
    skipBlanks(andLineFeeds: depth > 0)
    switch current {
    case UInt8(ascii: "["): return list(depth: depth + 1)
    case UInt8(ascii: "{"): return nameInTable(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return [string()]
    default:
      let bare = bareWord()
      return bare.isEmpty ? [] : [bare]
    }
  }

  private mutating func list(depth: Int) -> [String] {
    var items: [String] = []
    offset += 1
    guard depth < Self.deepestList else { return [] }
    while let byte = current, byte != UInt8(ascii: "]") {
      let start = offset
      items += values(depth: depth)
      skipBlanks(andLineFeeds: true)
      if current == UInt8(ascii: ",") { offset += 1 }
      skipBlanks(andLineFeeds: true)
      if offset == start { break }
    }
    if current == UInt8(ascii: "]") { offset += 1 }
    return items
  }

  /// Reads an inline table, of which the `name` counts: `{ name = "Jane", mail = "…" }`.
  private mutating func nameInTable(depth: Int) -> [String] {
    var name: [String] = []
    offset += 1
    guard depth < Self.deepestList else { return [] }
    while let byte = current, byte != UInt8(ascii: "}"), byte != .lineFeed {
      let key = key(before: UInt8(ascii: "="))
      guard current == UInt8(ascii: "=") else { break }
      offset += 1
      let values = values(depth: depth)
      if key == "name" { name = values }
      skipBlanks(andLineFeeds: false)
      if current == UInt8(ascii: ",") { offset += 1 }
    }
    if current == UInt8(ascii: "}") { offset += 1 }
    return name
  }

  /// Reads a string in single or double quotes, or in three of them over several lines.
  private mutating func string() -> String {
    let quote = text[offset]
    let isLong =
      text[offset...].prefix(3).count == 3 && text[offset...].prefix(3).allSatisfy { $0 == quote }
    offset += isLong ? 3 : 1
    var bytes: [UInt8] = []
    while let byte = current {
      if byte == quote, !isLong || text[offset...].starts(with: [quote, quote, quote]) {
        offset += isLong ? 3 : 1
        break
      }
      guard isLong || byte != .lineFeed else { break }
      offset += 1
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        bytes += escaped()
      } else {
        bytes.append(byte == .lineFeed ? .space : byte)
      }
    }
    return bytes.string(bytes.trimmed(bytes.indices))
  }

  /// Reads what stands behind a backslash.
  private mutating func escaped() -> [UInt8] {
    guard let byte = current else { return [] }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), .lineFeed: return [.space]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = text[offset...].prefix(byte == UInt8(ascii: "u") ? 4 : 8)
      guard let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { return [] }
      offset += digits.count
      return Array(String(scalar).utf8)
    default: return [byte]
    }
  }

  /// Reads a date, a number, `true` or `false`.
  private mutating func bareWord() -> String {
    let start = offset
    while let byte = current, !",]}#\n".utf8.contains(byte) { offset += 1 }
    let word = Array(text[start..<offset])
    return word.string(word.trimmed(word.indices))
  }

  private var current: UInt8? { offset < text.endIndex ? text[offset] : nil }

  private mutating func skipBlanks(andLineFeeds: Bool) {
    while let byte = current {
      if andLineFeeds, byte == UInt8(ascii: "#") {
        while let byte = current, byte != .lineFeed { offset += 1 }
      } else if byte == .space || byte == .tab || andLineFeeds && byte.isWhiteSpace {
        offset += 1
      } else {
        return
      }
    }
  }
}
