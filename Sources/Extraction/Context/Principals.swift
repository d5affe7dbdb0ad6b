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
  init(
    title: Scan, blocks: [Scan], bytes: Span<UInt8>, titleBytes: [UInt8], newNames: [String],
    lexicon: Lexicon
  ) {
    self.newNames = newNames
    vocabulary = lexicon.vocabulary
    let census = NameCensus(of: blocks, bytes, lexicon)
    var counts = census.plain
    var inTitle: [Int] = []
    for phrase in title.phrases {
      guard let mention = lexicon.meaning(of: phrase).technology,
        title.spells(phrase, as: mention, titleBytes.span),
        !inTitle.contains(mention.technology)
      else { continue }
      inTitle.append(mention.technology)
    }
    let isBrief = inTitle.isEmpty && counts.values.allSatisfy { $0 < Self.often }
    let named = Set(counts.keys).union(census.ordinary.keys)
    let established = Set(
      census.ordinary.keys.filter { name in
        func hasRival(among others: some Sequence<Int>) -> Bool {
          others.contains { Self.areRivals($0, name, lexicon.vocabulary) }
        }
        let isRivalOfTitle = hasRival(among: inTitle)
        return counts[name, default: 0] > 0
          || inTitle.contains(name)
            && (isRivalOfTitle || census.ordinary[name, default: 0] >= Self.often)
          || isBrief && hasRival(among: named)
          || census.acting[name, default: 0] >= (isBrief || isRivalOfTitle ? 1 : Self.often)
      })
    for technology in established {
      counts[technology, default: 0] += census.ordinary[technology, default: 0]
    }
    inTitle.removeAll { counts[$0, default: 0] == 0 && established.contains($0) }
    establishedNames = established
    technologies = Self.choose(inTitle: inTitle, counts: counts, lexicon.vocabulary)
  }

  /// The canonical name of a technology.
  func name(of technology: Int) -> Technology.ID {
    let known = vocabulary.technologies
    return technology < known.count
      ? known[technology].id : Technology.ID(rawValue: newNames[technology - known.count])
  }

  /// The principal that a phrase names, itself or by one of its parts; `nil` for all others.
  func technology(
    of phrase: Phrase, in scan: Scan, _ bytes: Span<UInt8>, _ lexicon: Lexicon
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
    _ phrase: Phrase, in scan: Scan, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.meaning(of: phrase).technology.map { names($0, phrase, in: scan, bytes) } ?? false
  }

  private func names(
    _ name: Mention, _ phrase: Phrase, in scan: Scan, _ bytes: Span<UInt8>
  ) -> Bool {
    (!name.isOrdinaryWord || establishedNames.contains(name.technology))
      && scan.spells(phrase, as: name, bytes)
  }

  /// Whether two technologies are of one field, so that a word spelled like one of them means it beside
  /// the other: “Rust is faster than Go”.
  private static func areRivals(_ one: Int, _ other: Int, _ vocabulary: Vocabulary) -> Bool {
    let known = vocabulary.technologies
    return one != other && max(one, other) < known.count && known[one].field == known[other].field
  }

  /// What is named less often is named by the way.
  private static let often = 3
  /// More technologies than these are named, not compared.
  private static let most = 5

  private static func choose(
    inTitle: [Int], counts: [Int: Int], _ vocabulary: Vocabulary
  ) -> [Int] {
    let byFrequency = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard inTitle.count < 2 else {
      // A title of two names leaves room for a third only where the vocabulary never heard of it.
      let strangers = byFrequency.map(\.key).filter {
        $0 >= vocabulary.technologies.count && !inTitle.contains($0)
      }
      return inTitle + strangers
    }
    guard let leader = inTitle.first ?? byFrequency.first(where: { $0.value >= often })?.key else {
      // A few sentences without a title are about all that they name.
      return byFrequency.prefix(most).map(\.key)
    }
    let known = vocabulary.technologies
    guard leader < known.count else { return [leader] }
    // Rivals mostly come from the leader's own field; there a second mention tells them from what is
    // named by the way, others must be named far more often.
    let rivals = byFrequency.filter { technology, count in
      guard technology != leader else { return false }
      let isOfField =
        technology >= known.count || known[technology].field == known[leader].field
      return isOfField
        ? count >= max(2, counts[leader, default: 0] / 10)
        : count >= max(often, counts[leader, default: 0] / 2)
    }
    return [leader] + rivals.prefix(most - 1).map(\.key)
  }
}
