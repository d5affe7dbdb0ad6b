/// What titles and heads name.
extension Scan {
  /// The technologies that a title names, in order of their first mention.
  var namedTechnologies: [Int] { names.map(\.technology).firstMentions }

  /// The technologies that a title compares, with a “vs” between two of them: not Java in “Kotlin vs Scala
  /// for Java teams”; none where it compares less than two.
  var rivals: [Int] {
    var compared: [Int] = []
    /// The names in front of a “vs” that may follow: “React’s JSX vs …”.
    var side: [Int] = []
    var end = 0
    for name in names {
      let gap = end..<name.tokens.lowerBound
      if gap.contains(where: { has(.versus, at: $0) }) {
        compared += side + [name.technology]
        side = []
      } else if let last = side.last, compared.last == last, isList(gap) {
        compared.append(name.technology)
      } else if gap.contains(where: { tokens[$0].isSign }) {
        side = []
      }
      side.append(name.technology)
      end = name.tokens.upperBound
    }
    let rivals = compared.firstMentions
    return rivals.count > 1 ? rivals : []
  }

  /// The technology that a heading or the head of a column names, if it says hardly more.
  var headedTechnology: Int? {
    guard tokens.count <= Self.longestNameOfHead else { return nil }
    let names = namedTechnologies
    return names.count == 1 ? names[0] : nil
  }

  /// How many tokens a heading has, at most, that says little more than a name: “3. Apache Kafka”.
  private static let longestNameOfHead = 4

  private var names: [(technology: Int, tokens: Range<Int>)] {
    phrases.compactMap { phrase in
      guard let mention = meaning(of: phrase).technology, spells(phrase, as: mention) else {
        return nil
      }
      return (mention.technology, phrase.tokens)
    }
  }
}

extension [Int] {
  /// Each number once, where it stands first.
  fileprivate var firstMentions: [Int] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
