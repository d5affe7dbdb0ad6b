/// A JSON array of strings and whole numbers, the form in which headings and evidence are stored.
///
/// Every claim brings two of them, and general JSON coders would take most of an import's time.
struct FlatJSON {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "[")]

  /// Adds a string.
  mutating func append(_ string: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ content: UnsafeBufferPointer<UInt8>) {
    guard content.contains(where: Self.isEscaped) else {
      bytes.append(contentsOf: content)
      return
    }
    for byte in content {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default:
        bytes.append(byte)
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Adds a number.
  mutating func append(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Closes the array and returns its bytes.
  func closed() -> [UInt8] { bytes + [UInt8(ascii: "]")] }

  private mutating func separate() {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
  }
}

extension FlatJSON {
  /// A member of the array.
  enum Item: Hashable {
    case string(String)
    case number(Int)

    var string: String? { if case .string(let value) = self { value } else { nil } }
    var number: Int? { if case .number(let value) = self { value } else { nil } }
  }

  /// Reads an array back; `nil` where `text` is not one of strings and whole numbers.
  static func items(of text: String) -> [Item]? {
    var reader = Reader(bytes: Array(text.utf8))
    return reader.items()
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    mutating func items() -> [Item]? {
      guard next() == UInt8(ascii: "[") else { return nil }
      var items: [Item] = []
      if peek() == UInt8(ascii: "]") { return items }
      while let item = item() {
        items.append(item)
        switch next() {
        case UInt8(ascii: ","): continue
        case UInt8(ascii: "]"): return items
        default: return nil
        }
      }
      return nil
    }

    private mutating func item() -> Item? {
      guard peek() == UInt8(ascii: "\"") else { return number().map(Item.number) }
      return string().map(Item.string)
    }

    private mutating func number() -> Int? {
      let start = position
      while let byte = peek(), byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") {
        position += 1
      }
      return Int(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func string() -> String? {
      position += 1
      var content: [UInt8] = []
      while let byte = next() {
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escaped() else { return nil }
          content.append(escaped)
        default: content.append(byte)
        }
      }
      return nil
    }

    /// The byte that an escape stands for; only those that `append` writes.
    private mutating func escaped() -> UInt8? {
      guard let byte = next() else { return nil }
      guard byte == UInt8(ascii: "u") else { return byte }
      guard position + 4 <= bytes.count else { return nil }
      defer { position += 4 }
      return UInt8(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func next() -> UInt8? {
      defer { position += 1 }
      return peek()
    }
  }
}
