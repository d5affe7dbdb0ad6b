/// Whether a line that no markup calls a heading reads like one.
enum HeadingSigns {
  /// Returns whether the words could head a section: few, beginning like a title, and without the
  /// punctuation that ends or divides a sentence.
  static func areOn(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard 2..<80 ~= range.count, let first = text[range].first, let last = text[range].last else {
      return false
    }
    let words = text[range].split { $0.isWhiteSpace }
    guard words.count <= 12, text[range].contains(where: { $0.isLetter || $0 >= 0x80 }),
      !first.isPunctuation || "\"'(.<@#".utf8.contains(first)
    else { return false }
    if ".,;".utf8.contains(last) || text.string(range).hasSuffix("…") { return false }
    if text[range].contains(where: { "{}=".utf8.contains($0) }) { return false }
    let isTitled = isTitleCase(words)
    // “It is good at:” leads in to a list, “Pros:” and “Main Strengths:” head one.
    if last == UInt8(ascii: ":") { return words.count == 1 || isTitled && words.count <= 6 }
    if isFurniture(text.string(range).lowercased()) { return false }
    if isStatement(words, endsIn: last) { return false }
    return !first.isLowercase || words.count <= 6
  }

  /// Returns whether the words say something rather than name it: “Verdict: X is faster than Y”.
  private static func isStatement(_ words: [ArraySlice<UInt8>], endsIn last: UInt8) -> Bool {
    let words = words.map { String(decoding: $0, as: UTF8.self) }
    guard last != UInt8(ascii: "?"), let first = words.first?.lowercased() else { return false }
    let asks = ["how", "what", "when", "where", "which", "who", "why"].contains(first)
    return !asks && words.dropFirst().contains { finiteVerbs.contains($0) }
  }

  private static let finiteVerbs: Set<String> = [
    "are", "aren't", "can", "can't", "has", "have", "is", "isn't", "was", "were", "will", "won't",
  ]

  /// Returns whether every word of weight is capitalised or holds no letter.
  private static func isTitleCase(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.allSatisfy { word in
      guard let first = word.first else { return true }
      return !first.isLowercase || smallWords.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "over", "the",
    "to", "vs", "vs.", "with",
  ]

  private static func isFurniture(_ line: String) -> Bool {
    furniture.contains(line) || pointers.contains { line.hasPrefix($0) }
  }

  /// What points to another article.
  private static let pointers = [
    "also read", "read also", "read more", "related post", "related:", "you may like",
  ]

  /// What a browser leaves behind when a page is copied.
  private static let furniture: Set<String> = [
    "image", "photo", "advertisement", "share", "tweet", "menu", "table of contents",
  ]
}
