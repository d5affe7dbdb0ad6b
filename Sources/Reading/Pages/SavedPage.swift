/// What programs that save pages put before them: the head of the answer of the server, a comment
/// that gives the address.
enum SavedPage {
  /// Returns a text without the lines of an HTTP head before the markup, where it has any.
  static func withoutHead(_ text: [UInt8]) -> [UInt8] {
    guard let end = endOfHead(of: text) else { return text }
    let start = text.trimmed(end..<text.count).lowerBound
    return start < text.count && text[start] == UInt8(ascii: "<") ? Array(text[start...]) : text
  }

  /// Returns the address in the comment of a browser or of SingleFile.
  static func address(in page: [UInt8]) -> String? {
    let opening = 0..<min(page.count, 2048)
    for sign in ["<!-- saved from url=(", "Page saved with SingleFile"] {
      guard let hit = page.firstOffset(of: sign, in: opening),
        let start = page.firstOffset(of: "http", in: hit..<opening.upperBound)
      else { continue }
      let address = page[start...].prefix { !$0.isWhiteSpace }
      return String(decoding: address, as: UTF8.self)
    }
    return nil
  }

  /// Whether a text is a mail of several parts, or one that is put into a code: browsers save pages so, too.
  static func isMail(_ text: [UInt8]) -> Bool {
    guard let end = endOfHead(of: text) else { return false }
    let head = text.string(0..<end).lowercased()
    return [
      "content-type: multipart/", "content-transfer-encoding: quoted-printable",
      "content-transfer-encoding: base64",
    ].contains { head.contains($0) }
  }

  /// Returns the offset of the blank line behind lines of the form “Name: value”.
  private static func endOfHead(of text: [UInt8]) -> Int? {
    var isAnswer = text.has("HTTP/", at: 0)
    for line in text.lines(in: 0..<min(text.count, 1 << 14)) {
      if line.isBlank { return isAnswer ? line.range.lowerBound : nil }
      if line.start == 0, isAnswer { continue }
      // A long field goes on in lines that are set in.
      if line.start > 0, line.indentation > 0 { continue }
      let name = text[line.range].prefix { $0 != UInt8(ascii: ":") }
      guard name.count < line.range.count,
        name.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
      else { return nil }
      if text.hasIgnoringCase("content-type:", at: line.range.lowerBound) { isAnswer = true }
    }
    return nil
  }
}
