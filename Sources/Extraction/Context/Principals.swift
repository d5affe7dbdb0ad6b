import Claims

/// The technologies that an article is about: those it compares, not all that it names.
struct Principals {
  /// Indices into the vocabulary, in order of their first mention in the title, then by frequency.
  let technologies: [Int]
  /// Names that only this article knows; their indices follow those of the vocabulary.
  private let newNames: [String]
  private let vocabulary: Vocabulary
  /// The ordinary words that this article uses as names.
  private let establishedNames: Set<Int>

  /// Finds the technologies that the title names; where it names one or none, those that the text
  /// names about as often.
  ///
  /// - Parameter heads: the headings, and the heads of columns.
  init(
    title: Scan, blocks: [Scan], heads: [Scan], bytes: Span<UInt8>, titleBytes: [UInt8],
    newNames: [String], lexicon: Lexicon
  ) {
    let rivals = title.rivals(titleBytes.span, lexicon)
    let inTitle = rivals.isEmpty ? title.technologies(titleBytes.span, lexicon) : rivals
    let census = NameCensus(of: blocks, bytes, lexicon)
    let names =
      SignsOfNames(
        census: census, inTitle: inTitle, rivals: Set(rivals), vocabulary: lexicon.vocabulary
      ).names
    self.newNames = newNames
    vocabulary = lexicon.vocabulary
    establishedNames = names
    let inHeads = heads.compactMap { $0.headedTechnology(bytes, lexicon) }
    technologies = Self.choose(
      inTitle: inTitle, inHeads: Set(inHeads), counts: census.counts(with: names),
      lexicon.vocabulary)
  }

  /// The canonical name of a technology.
  func name(of technology: Int) -> Technology.ID {
    let known = vocabulary.technologies
    return technology < known.count
      ? known[technology].id : Technology.ID(rawValue: newNames[technology - known.count])
  }

  /// The principal that a phrase names, itself or by one of its parts; `nil` for all others.
  func technology(
    of phrase: FoundPhrase, in scan: Scan, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Int? {
    let meaning = lexicon.meaning(of: phrase)
    if let name = meaning.technology, technologies.contains(name.technology) {
      return names(name, phrase, in: scan, bytes) ? name.technology : nil
    }
    if let name = meaning.leadingName, technologies.contains(name.technology) {
      return name.technology
    }
    // A part that two of the compared technologies share says nothing of either.
    let wholes = meaning.wholes.filter { whole in
      technologies.contains(whole.technology) && scan.spells(phrase, as: whole, bytes)
    }
    return wholes.count == 1 ? wholes.first?.technology : nil
  }

  /// Whether a phrase names a technology, whichever, rather than being the word that it is spelled like.
  func namesTechnology(
    _ phrase: FoundPhrase, in scan: Scan, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.meaning(of: phrase).technology.map { names($0, phrase, in: scan, bytes) } ?? false
  }

  /// Whether a phrase is spelled as the name of a technology, which an ordinary word may be by chance.
  func mayName(
    _ phrase: FoundPhrase, in scan: Scan, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.meaning(of: phrase).technology.map { scan.spells(phrase, as: $0, bytes) } ?? false
  }

  private func names(
    _ name: Mention, _ phrase: FoundPhrase, in scan: Scan, _ bytes: Span<UInt8>
  ) -> Bool {
    (!name.isOrdinaryWord || establishedNames.contains(name.technology))
      && scan.spells(phrase, as: name, bytes)
  }

  /// What is named less often is named by the way.
  static let often = 3
  /// More technologies than these are named, not compared.
  private static let most = 5

  private static func choose(
    inTitle: [Int], inHeads: Set<Int>, counts: [Int: Int], _ vocabulary: Vocabulary
  ) -> [Int] {
    let byFrequency = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    guard inTitle.count < 2 else {
      // A title of two names leaves room for a third only where the vocabulary never heard of it, or
      // a section or a column is about it.
      let further = byFrequency.filter {
        !inTitle.contains($0)
          && ($0 >= vocabulary.technologies.count
            || inHeads.contains($0) && isRival($0, of: inTitle[0], counts, vocabulary))
      }
      return inTitle + further
    }
    guard
      let leader = inTitle.first ?? byFrequency.first(where: { counts[$0, default: 0] >= often })
    else {
      // A few sentences without a title are about all that they name.
      return Array(byFrequency.prefix(most))
    }
    let rivals = byFrequency.filter { isRival($0, of: leader, counts, vocabulary) }
    return [leader] + rivals.prefix(most - 1)
  }

  /// Whether a technology is named often enough to be compared with the leading one.
  ///
  /// Rivals mostly come from the leader's own field; there a second mention tells them from what is
  /// named by the way, others must be named far more often.
  private static func isRival(
    _ technology: Int, of leader: Int, _ counts: [Int: Int], _ vocabulary: Vocabulary
  ) -> Bool {
    let known = vocabulary.technologies
    guard technology != leader, leader < known.count else { return false }
    let (own, count) = (counts[leader, default: 0], counts[technology, default: 0])
    let isOfField = technology >= known.count || vocabulary.areOfOneField(technology, leader)
    return isOfField ? count >= max(2, own / 10) : count >= max(often, own / 2)
  }
}

extension Scan {
  /// The technologies that a title names, in order of their first mention.
  fileprivate func technologies(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> [Int] {
    names(bytes, lexicon).map(\.technology).firstMentions
  }

  private func names(
    _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> [(technology: Int, tokens: Range<Int>)] {
    phrases.compactMap { phrase in
      guard let mention = lexicon.meaning(of: phrase).technology,
        spells(phrase, as: mention, bytes)
      else { return nil }
      return (mention.technology, phrase.tokens)
    }
  }

  /// The technologies that a title compares, with a “vs” between two of them: not Java in “Kotlin vs Scala
  /// for Java teams”; none where it compares less than two.
  fileprivate func rivals(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> [Int] {
    var compared: [Int] = []
    /// The names in front of a “vs” that may follow: “React’s JSX vs …”.
    var side: [Int] = []
    var end = 0
    for name in names(bytes, lexicon) {
      let gap = end..<name.tokens.lowerBound
      if compares(gap, lexicon) {
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
  fileprivate func headedTechnology(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Int? {
    guard tokens.count <= Self.longestNameOfHead else { return nil }
    let names = technologies(bytes, lexicon)
    return names.count == 1 ? names[0] : nil
  }

  /// How many tokens a heading has, at most, that says little more than a name: “3. Apache Kafka”.
  private static let longestNameOfHead = 4

  /// Whether a “vs” lies among some tokens.
  private func compares(_ tokens: Range<Int>, _ lexicon: Lexicon) -> Bool {
    tokens.contains { lexicon.joints[self.tokens[$0].word].contains(.versus) }
  }
}

extension [Int] {
  /// Each number once, where it stands first.
  fileprivate var firstMentions: [Int] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
