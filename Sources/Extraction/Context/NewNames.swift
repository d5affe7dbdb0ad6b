/// Names of technologies that the vocabulary lacks, as the title of an article introduces them:
/// “Foo vs Bar”.
struct NewNames {
  /// The names as the title spells them.
  let names: [String]

  /// Finds the names beside a “vs” that no lexicon knows as a technology.
  init(in title: Scan, _ bytes: [UInt8], _ lexicon: Lexicon) {
    var names: [String] = []
    for index in title.tokens.indices where lexicon.joints.versus.contains(title.tokens[index].word)
    {
      let left = title.tokens[..<index].reversed().prefix { Self.isNameLike($0) }.count
      let right = title.tokens[(index + 1)...].drop { $0.isSign(".") }
      let start = right.startIndex
      let length = right.prefix { Self.isNameLike($0) }.count
      for range in [index - left..<index, start..<start + length]
      where (1...3).contains(range.count) {
        guard !title.namesTechnology(in: range, lexicon) else { continue }
        let name = String(decoding: bytes[title.bytes(of: range)], as: UTF8.self)
        if !names.contains(name) { names.append(name) }
      }
    }
    self.names = names
  }

  private static func isNameLike(_ token: Token) -> Bool {
    token.features.contains(.capitalised) || token.features.contains(.number)
  }
}

extension Scan {
  fileprivate func namesTechnology(in range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    phraseIndices(in: range).contains { lexicon.meaning(of: phrases[$0]).technology != nil }
  }
}
