/// The words of a checkable property, as far as they tell which other properties it excludes.
struct Property {
  private let words: [Substring]
  /// Whether one of its words makes less of it than the others say.
  private let isLimited: Bool

  /// Reads a property that begins with its verb: “follows the MVC pattern”.
  init(_ name: String, by phrasebook: Phrasebook) {
    words = name.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }
      .filter { !Self.articles.contains($0) }
    isLimited = phrasebook[.limit].occur(in: words.map(String.init))
  }

  /// Whether what has `other` has this property too, because `other` only says more: “runs on Linux and
  /// Windows” than “runs on Linux”, “follows the MVC pattern” than “follows an MV* pattern”.
  func isWider(than other: Property) -> Bool {
    words != other.words && words.first == other.words.first && !other.isLimited
      && words.allSatisfy { word in other.words.contains { Self.covers(word, $0) } }
  }

  /// Whether nothing has both, because one is said of all and the other of some alone: “retains all
  /// messages”, “retains only unread messages”.
  func excludes(_ other: Property) -> Bool {
    guard words.first == other.words.first else { return false }
    return isSaidOfAll(that: other) || other.isSaidOfAll(that: self)
  }

  /// Whether it says of all things what `other` says of some of them alone.
  private func isSaidOfAll(that other: Property) -> Bool {
    guard words.count > 2, words[1] == "all" || words[1] == "every", other.words.count > 2 else {
      return false
    }
    return other.words[1] == "only" && other.words.dropFirst(2).contains(words[2])
  }

  /// Whether a word, or one of those that it stands for, is another one: MV* is MVC and MVVM.
  private static func covers(_ word: Substring, _ other: Substring) -> Bool {
    word.last == "*" ? other.hasPrefix(word.dropLast()) : word == other
  }

  private static let articles: Set<Substring> = ["a", "an", "the"]
}
