import Foundation

/// A path as the system has it: bytes, which need not be text.
struct FilePath: Hashable, Sendable {
  /// The bytes, none of them zero.
  let bytes: [UInt8]

  /// Makes the path that somebody has written.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Makes a path of bytes.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
  }

  /// Whether it is nothing but another word for the working folder.
  var isHere: Bool {
    bytes.first != Self.slash && bytes.split(separator: Self.slash) == [Self.here[...]]
  }

  /// The part behind the last slash.
  var name: [UInt8] { Array(bytes.split(separator: Self.slash).last ?? []) }

  /// The one absolute path of a file, however its folder is called: without `.`, `..` and links on
  /// the way. What does not exist yet keeps the name that it is given.
  var resolved: FilePath {
    let absolute = bytes.first == Self.slash ? self : Self.workingFolder.appending(bytes)
    let parts = absolute.bytes.split(separator: Self.slash).map(Array.init)
    guard let last = parts.last else { return FilePath("/") }
    let folder = absolute.folder
    switch last {
    case Self.here: return folder.real ?? folder.resolved
    case Self.above: return absolute.real ?? folder.resolved.folder
    default: return (folder.real ?? folder.resolved).appending(last)
    }
  }

  /// The path as text on one line, another one for every path. Control characters, and bytes that are no
  /// UTF-8, are written as `%0A` and `%FF`, and beside them `%` as `%25`: so is also a path that reads as
  /// if it were written so.
  var text: String { isEscaped ? escaped : String(decoding: bytes, as: UTF8.self) }

  /// Makes the path that has this text.
  init(ofText text: String) {
    let path = FilePath(text)
    self = path.readsAsEscaped ? path.unescaped : path
  }

  /// Calls `body` with the path as C functions want it.
  func withCString<T>(_ body: (UnsafePointer<CChar>) throws -> T) rethrows -> T {
    try (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a path ends with zero") }
      return try body(start)
    }
  }

  /// The part before the last slash.
  private var folder: FilePath {
    let parts = bytes.split(separator: Self.slash).dropLast()
    return FilePath(bytes: [Self.slash] + Array(parts.joined(separator: [Self.slash])))
  }

  /// The same place without links on the way, or `nil` where there is nothing.
  private var real: FilePath? {
    guard let path = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(path) }
    return FilePath(
      bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) })
  }

  /// Whether its text is not the path itself.
  private var isEscaped: Bool {
    let isLine = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return !isLine || String(validating: bytes, as: UTF8.self) == nil || readsAsEscaped
  }

  /// Whether it is, byte for byte, the text of another path.
  private var readsAsEscaped: Bool {
    guard bytes.contains(Self.percent) else { return false }
    let other = unescaped
    return other != self && other.isEscaped && other.escaped.utf8.elementsEqual(bytes)
  }

  private var escaped: String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let isSpecial = byte < 0x20 || byte == 0x7F || byte == Self.percent
      let length = isSpecial ? 0 : Self.lengthOfCharacter(at: rest)
      if length == 0 {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
      }
      rest = rest.dropFirst(max(1, length))
    }
    return text
  }

  private var unescaped: FilePath {
    var path: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == Self.percent, digits.count == 2,
        digits.allSatisfy({ "0123456789ABCDEF".utf8.contains($0) }),
        let escaped = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        path.append(escaped)
        rest = rest.dropFirst(2)
      } else {
        path.append(byte)
      }
    }
    return FilePath(bytes: path)
  }

  private static var workingFolder: FilePath { FilePath(FileManager.default.currentDirectoryPath) }

  private static let percent = UInt8(ascii: "%")
  private static let slash = UInt8(ascii: "/")
  private static let here = Array(".".utf8)
  private static let above = Array("..".utf8)

  /// Returns how many bytes the character at the start of `bytes` takes, 0 where it is none.
  private static func lengthOfCharacter(at bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return 0 }
    return UTF8.width(scalar)
  }
}
