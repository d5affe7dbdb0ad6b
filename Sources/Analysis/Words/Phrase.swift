/// A few words that are looked for among those of a text.
struct Phrase: Hashable, Sendable {
  /// Its words in small letters, as `smallWords` parts them.
  let words: [String]
  /// Whether its last word is only the beginning of one, which any ending may follow.
  let isOpen: Bool

  /// Reads a phrase as the seeds have it: `out of the box`, or with a hyphen at the end `availab-`.
  init(_ text: String) {
    words = smallWords(of: text)
    isOpen = text.last == "-"
  }

  /// Whether some words begin with this phrase.
  func begins(_ text: ArraySlice<String>) -> Bool {
    guard isOpen, let beginning = words.last else { return text.starts(with: words) }
    let rest = text.dropFirst(words.count - 1)
    return text.starts(with: words.dropLast()) && rest.first?.hasPrefix(beginning) == true
  }
}
