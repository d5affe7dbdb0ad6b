/// Names of technologies that the vocabulary lacks, as an article introduces them: “Foo vs Bar” in its
/// title, or a word that is spelled like a product, `Foo.js`, time and again.
struct NewNames {
  /// The names as the article spells them.
  let names: [String]

  /// How often a word must stand in an article to be one of the things that it is about.
  private static let leastMentions = 5

  init(
    inTitle title: Scan, _ titleBytes: [UInt8], blocks: [Scan], _ bytes: [UInt8], _ lexicon: Lexicon
  ) {
    var names = Self.rivals(in: title, titleBytes, lexicon)
    for name in Self.products(in: blocks, bytes) where !names.contains(name) { names.append(name) }
    self.names = names
  }

  /// The words ending in `.js` that no lexicon knows.
  private static func products(in blocks: [Scan], _ bytes: [UInt8]) -> [String] {
    let ending = Array(".js".utf8)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for token in blocks.lazy.flatMap(\.tokens)
    where token.word == WordTable.unknown && token.end - token.start > ending.count + 1 {
      let word = bytes[token.start..<token.end]
      if word.suffix(ending.count).elementsEqual(ending) { counts[word, default: 0] += 1 }
    }
    return counts.filter { $0.value >= leastMentions }.map {
      String(decoding: $0.key, as: UTF8.self)
    }
    .sorted()
  }

  /// The names beside a “vs” that no lexicon knows as a technology.
  private static func rivals(in title: Scan, _ bytes: [UInt8], _ lexicon: Lexicon) -> [String] {
    var names: [String] = []
    for index in title.tokens.indices where lexicon.joints.versus.contains(title.tokens[index].word)
    {
      let left = title.tokens[..<index].reversed().prefix { isNameLike($0) }.count
      let right = title.tokens[(index + 1)...].drop { $0.isSign(".") }
      let start = right.startIndex
      let length = right.prefix { isNameLike($0) }.count
      for range in [index - left..<index, start..<start + length]
      where (1...3).contains(range.count) {
        guard !title.namesTechnology(in: range, lexicon) else { continue }
        let name = String(decoding: bytes[title.bytes(of: range)], as: UTF8.self)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  private static func isNameLike(_ token: Token) -> Bool {
    token.features.contains(.capitalised) || token.features.contains(.number)
  }
}

extension Scan {
  /// Whether some tokens are a name that is known, or lie in one, as “Rails” in “Ruby on Rails”.
  fileprivate func namesTechnology(in range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    phrases.contains {
      $0.tokens.overlaps(range) && lexicon.meaning(of: $0).technology != nil
    }
  }
}
