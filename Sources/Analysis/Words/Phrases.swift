/// Phrases that are looked for together.
struct Phrases: Sendable {
  /// All of them.
  private(set) var all: [Phrase] = []
  private var byFirstWord: [String: [Phrase]] = [:]
  /// Those of one word of which only the beginning is known.
  private var beginnings: [Phrase] = []

  /// Adds a phrase that has words.
  mutating func insert(_ phrase: Phrase) {
    guard let first = phrase.words.first else { return }
    all.append(phrase)
    if phrase.isOpen, phrase.words.count == 1 {
      beginnings.append(phrase)
    } else {
      byFirstWord[first, default: []].append(phrase)
    }
  }

  /// The phrases with which some words begin.
  func matches(at text: ArraySlice<String>) -> [Phrase] {
    guard let first = text.first else { return [] }
    return (byFirstWord[first] ?? []).filter { $0.begins(text) }
      + beginnings.filter { $0.begins(text) }
  }

  /// Whether some words begin with one of the phrases.
  func begin(_ text: ArraySlice<String>) -> Bool {
    guard let first = text.first else { return false }
    return byFirstWord[first]?.contains { $0.begins(text) } == true
      || beginnings.contains { $0.begins(text) }
  }

  /// Whether some words end with one of the phrases.
  func end(_ text: ArraySlice<String>) -> Bool { ending(text) != nil }

  /// Where the longest phrase begins with which some words end.
  func ending(_ text: ArraySlice<String>) -> Int? {
    text.indices.first { start in
      matches(at: text[start...]).contains { $0.words.count == text.endIndex - start }
    }
  }

  /// Whether one of the phrases stands among some words.
  func occur(in text: [String]) -> Bool { text.indices.contains { begin(text[$0...]) } }

  /// Whether a word by itself is one of the phrases.
  func contain(_ word: some StringProtocol) -> Bool { begin([String(word)]) }
}
