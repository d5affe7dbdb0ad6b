/// Words that are looked for in texts: whole ones, and beginnings that any ending may follow.
struct WordForms {
  private var whole: Set<String> = []
  private var beginnings: [String] = []

  /// Reads words that stand apart by white space; one that ends with a hyphen is a beginning.
  init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      if word.last == "-" {
        beginnings.append(String(word.dropLast()))
      } else {
        whole.insert(String(word))
      }
    }
  }

  /// Whether one of the words stands in a text, in whatever capitals.
  func occur(in text: String) -> Bool { smallWords(of: text).contains(where: matches) }

  private func matches(_ word: String) -> Bool {
    whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
  }
}

/// The words of a text in order, ASCII capitals made small.
func smallWords(of text: String) -> [String] {
  var words: [String] = []
  let bytes = text.utf8Span.span
  forEachWord(in: bytes, within: 0..<bytes.count) { range, _ in
    words.append(String(decoding: range.map { smallLetter(bytes[$0]) }, as: UTF8.self))
  }
  return words
}
