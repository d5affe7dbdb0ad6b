/// A value of JSON (RFC 8259) whose members keep their order.
public enum JSON: Hashable, Sendable {
  /// Nothing is known.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Named values, in order.
  case object([Member])

  /// A named value.
  public struct Member: Hashable, Sendable {
    let name: String
    let value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or `null`.
  public static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// A whole number.
  public static func count(_ number: some BinaryInteger) -> JSON { .number(Double(number)) }

  /// A number with so many decimals at most.
  public static func number(_ number: Double, decimals: Int) -> JSON {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return .number((number * scale).rounded() / scale)
  }

  /// The value on one line.
  public var encoded: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as it stands in a cell of CSV: a text without quotation marks, a list with `; `
  /// between its items, nothing for `null`.
  var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let items): items.map(\.plain).joined(separator: "; ")
    case .bool, .number, .object: encoded
    }
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += decimal(value).utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let items):
      bytes += "[".utf8
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        item.write(to: &bytes)
      }
      bytes += "]".utf8
    case .object(let members):
      bytes += "{".utf8
      for (index, member) in members.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        Self.write(member.name, to: &bytes)
        bytes += ": ".utf8
        member.value.write(to: &bytes)
      }
      bytes += "}".utf8
    }
  }

  private func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return Int(exactly: value).map { String($0) } ?? String(value)
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }
}
