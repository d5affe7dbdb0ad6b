/// Whether a line that no markup calls a heading reads like one.
enum HeadingSigns {
  /// Returns whether the words could head a section: few, beginning like a title, and without the
  /// punctuation that ends or divides a sentence.
  static func areOn(
    _ range: Range<Int>, of text: [UInt8], by known: LineWords
  ) -> Bool {
    guard 2..<80 ~= range.count, let first = text[range].first, let last = text[range].last else {
      return false
    }
    let words = text[range].split { $0.isWhiteSpace }
    guard words.count <= 12, text[range].contains(where: { $0.isLetter || $0 >= 0x80 }),
      !first.isPunctuation || "\"'(.<@#".utf8.contains(first)
    else { return false }
    if ".,;".utf8.contains(last) || text.string(range).hasSuffix("…") { return false }
    if text[range].contains(where: { "{}=".utf8.contains($0) }) { return false }
    let isTitled = isTitleCase(words, by: known)
    // “It is good at:” leads in to a list, “Pros:” and “Main Strengths:” head one.
    if last == UInt8(ascii: ":") { return words.count == 1 || isTitled && words.count <= 6 }
    if isFurniture(text.string(range).lowercased(), by: known) { return false }
    if isStatement(words, endsIn: last, by: known) { return false }
    return !first.isLowercase || words.count <= 6
  }

  /// Returns whether the words say something rather than name it: “Verdict: X is faster than Y”.
  private static func isStatement(
    _ words: [ArraySlice<UInt8>], endsIn last: UInt8, by known: LineWords
  ) -> Bool {
    let words = words.map { String(decoding: $0, as: UTF8.self) }
    guard last != UInt8(ascii: "?"), let first = words.first?.lowercased() else { return false }
    return !known[.question].contains(first)
      && words.dropFirst().contains(where: known[.verb].contains)
  }

  /// Returns whether every word of weight is capitalised or holds no letter.
  private static func isTitleCase(_ words: [ArraySlice<UInt8>], by known: LineWords) -> Bool {
    words.allSatisfy { word in
      guard let first = word.first else { return true }
      return !first.isLowercase || known[.small].contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static func isFurniture(_ line: String, by known: LineWords) -> Bool {
    known[.remnant].contains(line) || known[.pointer].contains(where: line.hasPrefix)
  }
}
