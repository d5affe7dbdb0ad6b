import Foundation

/// The JSON objects in a text, whatever stands around them: one a line, in an array, between the
/// fences of Markdown, in the middle of prose.
struct JSONObjects {
  /// A piece of the text.
  enum Piece: Hashable {
    /// An object, and the line that it begins on, the first one being 1.
    case object(Data, line: Int)
    /// A line with something on it that is neither an object nor part of a list.
    case stray(line: Int)
  }

  /// What the text holds, in order.
  let pieces: [Piece]

  /// Finds the objects that may be claims.
  ///
  /// An object that holds a list of others, as `{"claims": […]}`, stands for them.
  init(in text: [UInt8]) {
    var scanner = Scanner(text: text)
    scanner.scan()
    pieces = scanner.pieces
  }
}

private struct Scanner {
  let text: [UInt8]
  var pieces: [JSONObjects.Piece] = []
  private var position = 0
  private var line = 1

  /// An object that is not closed after so many bytes is none.
  private static let longest = 1 << 20
  /// How many bytes may still be looked at that turn out to be no claim; when they are spent, an object
  /// must end on its line.
  private var patience = 64 << 20

  init(text: [UInt8]) { self.text = text }

  mutating func scan() {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }  // the byte order mark
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "{"): readObject()
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), 0...0x20:
        position += 1
      default:
        noteStray()
        position += 1
      }
    }
  }

  private mutating func readObject() {
    let (end, isClosed) = endOfObject()
    guard isClosed,
      let object = try? JSONSerialization.jsonObject(with: Data(text[position..<end]))
        as? [String: Any]
    else {
      noteStray()
      patience -= end - position
      // A broken line does not spoil the next one.
      position = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      return
    }
    if patience > 0, isList(object) {
      patience -= end - position
      position += 1
      skipToObject(before: end)
      return
    }
    pieces.append(.object(Data(text[position..<end]), line: line))
    line += text[position..<end].count { $0 == UInt8(ascii: "\n") }
    position = end
  }

  /// Whether an object is no claim, but holds a list of objects.
  private func isList(_ object: [String: Any]) -> Bool {
    object["quote"] == nil
      && object.contains { name, value in
        name != "evidence" && (value as? [Any])?.first is [String: Any]
      }
  }

  private mutating func skipToObject(before end: Int) {
    while position < end, text[position] != UInt8(ascii: "{") {
      if text[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func noteStray() {
    if pieces.last != .stray(line: line) { pieces.append(.stray(line: line)) }
  }

  /// Where the object that begins here ends, or how far it takes to see that it is none.
  private func endOfObject() -> (end: Int, isClosed: Bool) {
    var depth = 0
    var isString = false
    var index = position
    let limit = min(text.count, position + Self.longest)
    while index < limit {
      let byte = text[index]
      if isString {
        switch byte {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "\""): isString = false
        case UInt8(ascii: "\n"): return (index, false)
        default: break
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return (index + 1, true) }
        case UInt8(ascii: "\n"): if patience <= 0 { return (index, false) }
        default: break
        }
      }
      index += 1
    }
    return (limit, false)
  }
}
