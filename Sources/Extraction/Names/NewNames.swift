/// Names of technologies that the vocabulary lacks, as an article introduces them: “Foo vs Bar” in its
/// title, or a word that is spelled like a product, `Foo.js`, time and again.
struct NewNames {
  /// The names as the article spells them.
  let names: [String]
  /// The places of the names in the list, by their bytes.
  private let indices: [[UInt8]: Int]
  /// How many bytes the names have.
  private let lengths: Set<Int>

  /// How often a word must stand in an article to be one of the things that it is about.
  private static let leastMentions = 5
  /// How many words a name has, at most.
  private static let longestName = 3

  init(inTitle title: Scan, blocks: [Scan]) {
    let rivals = Self.rivals(in: title)
    names = rivals + Self.products(in: blocks).filter { !rivals.contains($0) }
    indices = Dictionary(uniqueKeysWithValues: zip(names.map { Array($0.utf8) }, names.indices))
    lengths = Set(indices.keys.lazy.map(\.count))
  }

  /// The longest name that some tokens of a text begin with: how many of them it takes, and its place
  /// in the list.
  func longestMatch(
    in tokens: ArraySlice<Token>, of text: [UInt8]
  ) -> (length: Int, index: Int)? {
    guard let start = tokens.first?.start else { return nil }
    for (length, last) in tokens.prefix(Self.longestName).enumerated().reversed()
    where lengths.contains(last.end - start) {
      if let index = indices[Array(text[start..<last.end])] { return (length + 1, index) }
    }
    return nil
  }

  /// The words ending in `.js` that no lexicon knows.
  private static func products(in blocks: [Scan]) -> [String] {
    let ending = Array(".js".utf8)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for scan in blocks {
      for token in scan.tokens
      where token.word == WordTable.unknown && token.end - token.start > ending.count + 1 {
        let word = scan.text[token.start..<token.end]
        if word.suffix(ending.count).elementsEqual(ending) { counts[word, default: 0] += 1 }
      }
    }
    return counts.filter { $0.value >= leastMentions }.map {
      String(decoding: $0.key, as: UTF8.self)
    }
    .sorted()
  }

  /// The names beside a “vs” that no lexicon knows as a technology.
  private static func rivals(in title: Scan) -> [String] {
    var names: [String] = []
    for index in title.tokens.indices where title.has(.versus, at: index) {
      let left = title.tokens[..<index].reversed().prefix { isNameLike($0) }.count
      let right = title.tokens[(index + 1)...].drop { $0.isSign(".") }
      let start = right.startIndex
      let length = right.prefix { isNameLike($0) }.count
      for range in [index - left..<index, start..<start + length]
      where (1...longestName).contains(range.count) {
        guard !title.namesTechnology(in: range) else { continue }
        let name = title.words(of: range)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  private static func isNameLike(_ token: Token) -> Bool {
    token.isCapitalised || token.isNumber
  }
}

extension Scan {
  /// Whether some tokens are a name that is known, or lie in one, as “Rails” in “Ruby on Rails”.
  fileprivate func namesTechnology(in range: Range<Int>) -> Bool {
    phrases.contains { $0.tokens.overlaps(range) && meaning(of: $0).technology != nil }
  }
}
