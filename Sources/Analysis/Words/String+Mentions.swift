extension String {
  /// Whether a name stands here as words of its own; “Node.js” is found in “NodeJS” too.
  func mentions(_ name: String) -> Bool {
    let letters = name.utf8.filter { !isJoint($0) }.map(smallLetter)
    guard !letters.isEmpty else { return false }
    let bytes = utf8Span.span
    var isMentioned = false
    forEachWord(in: bytes, within: 0..<bytes.count) { word, _ in
      guard !isMentioned,
        let end = Self.end(of: letters, in: bytes, from: word.lowerBound)
      else { return }
      isMentioned = end == bytes.count || separatorLength(in: bytes, at: end, end: bytes.count) > 0
    }
    return isMentioned
  }

  private static func end(of letters: [UInt8], in bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    for (index, letter) in letters.enumerated() {
      while index > 0, position < bytes.count, isJoint(bytes[position]) { position += 1 }
      guard position < bytes.count, smallLetter(bytes[position]) == letter else { return nil }
      position += 1
    }
    return position
  }
}

/// Marks that some write between the parts of a name and some do not.
private func isJoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
}
