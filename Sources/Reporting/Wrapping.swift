/// Breaks a text into lines of at most `width` terminal cells, at blanks where it can.
///
/// Line breaks and tabs count as blanks, and control characters, which could alter the terminal,
/// are left out. A word longer than a line is broken after one of `/ - _`, else after a full stop, else
/// anywhere.
public func wrapped(_ text: String, to width: Int) -> [String] {
  let width = max(1, width)
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in words(of: text) {
    var rest = word
    var needed = cellWidth(of: rest)
    if used > 0, used + 1 + needed <= width {
      line += " " + rest
      used += 1 + needed
      continue
    }
    if used > 0 { lines.append(line) }
    while needed > width {
      let head = head(of: rest, width: width)
      lines.append(String(head))
      rest = rest.dropFirst(head.count)
      needed = cellWidth(of: rest)
    }
    line = String(rest)
    used = needed
  }
  if used > 0 || lines.isEmpty { lines.append(line) }
  return lines
}

/// Returns the text on one line, without control characters.
public func onOneLine(_ text: String) -> String { words(of: text).joined(separator: " ") }

private func words(of text: String) -> [Substring] {
  let isPlain = text.unicodeScalars.allSatisfy { !$0.isControl }
  let clean =
    isPlain ? text : String(text.unicodeScalars.compactMap(\.printable).map(Character.init))
  return clean.split(separator: " ")
}

/// The longest beginning of a word that fits into `width` cells; at least one character.
private func head(of word: Substring, width: Int) -> Substring {
  var used = 0
  var end = word.startIndex
  var goodEnd: Substring.Index?
  var stop: Substring.Index?
  for index in word.indices {
    used += word[index].cellWidth
    guard used <= width || index == word.startIndex else { break }
    end = word.index(after: index)
    if "/-_".contains(word[index]) { goodEnd = end }
    if word[index] == "." { stop = end }
  }
  return word[..<(goodEnd ?? stop ?? end)]
}

extension Unicode.Scalar {
  /// Whether it controls a terminal, or the direction of the text behind it, however far that goes.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }

  fileprivate var printable: Unicode.Scalar? {
    guard isControl else { return self }
    return self == "\n" || self == "\t" || self == "\r" ? " " : nil
  }
}
