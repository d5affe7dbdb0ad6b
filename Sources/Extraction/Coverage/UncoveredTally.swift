import Claims

/// How often words that no lexicon knows occur, over many articles.
public struct UncoveredTally: Sendable {
  /// A word with how often it occurs and where it stands first.
  public struct Entry: Hashable, Sendable {
    /// What it would be in a lexicon.
    public let kind: UncoveredWord.Kind
    /// The word in small letters.
    public let word: String
    /// How often it occurs.
    public fileprivate(set) var count: Int
    /// In how many articles.
    public fileprivate(set) var articleCount: Int
    /// The first article that has it, by its address.
    public let article: String
    /// Where it stands first, in UTF-8 bytes of that article's text.
    public let utf8Range: Range<Int>
    /// The words around it there, byte for byte.
    public let example: String
    /// What a reader of the article sees of them.
    public let visibleExample: String
  }

  private struct Key: Hashable {
    let kind: UncoveredWord.Kind
    let word: String
  }

  private var entries: [Key: Entry] = [:]

  /// Makes a tally of no article.
  public init() {}

  /// Adds the words of an article.
  ///
  /// - Parameter markup: What is no word of its text, in UTF-8 bytes, in order.
  public mutating func add(
    _ words: [UncoveredWord], of article: String, text: String, markup: [Range<Int>] = []
  ) {
    let bytes = Array(text.utf8)
    var seen: Set<Key> = []
    for word in words {
      let key = Key(kind: word.kind, word: word.word)
      let isFirst = seen.insert(key).inserted
      entries[
        key,
        default: Entry(
          kind: word.kind, word: word.word, count: 0, articleCount: 0, article: article,
          utf8Range: word.utf8Range,
          example: String(decoding: bytes[word.surroundings], as: UTF8.self),
          visibleExample: VisibleText(
            bytes[word.surroundings], at: word.surroundings.lowerBound, without: markup
          ).words)
      ].add(isFirst: isFirst)
    }
  }

  /// Returns the words of a kind, those in most articles first.
  public func entries(of kind: UncoveredWord.Kind) -> [Entry] {
    entries.values.filter { $0.kind == kind }.sorted {
      ($1.articleCount, $1.count, $0.word) < ($0.articleCount, $0.count, $1.word)
    }
  }
}

extension UncoveredTally.Entry {
  /// Counts one more place, in an article that had none yet where `isFirst`.
  fileprivate mutating func add(isFirst: Bool) {
    count += 1
    if isFirst { articleCount += 1 }
  }
}
