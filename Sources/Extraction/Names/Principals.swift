import Claims

/// The technologies that an article is about: those it compares, not all that it names.
struct Principals {
  /// Indices into the vocabulary, in order of their first mention in the title, then by frequency.
  let technologies: [Int]
  /// What many of their kinds are called: “languages”.
  let kinds: Set<WordTable.ID>
  /// Names that only this article knows; their indices follow those of the vocabulary.
  private let newNames: [String]
  private let vocabulary: Vocabulary
  /// The ordinary words that this article uses as names.
  private let establishedNames: Set<Int>

  /// Finds the technologies that the title names; where it names one or none, those that the text
  /// names about as often.
  ///
  /// - Parameter heads: the headings, and the heads of columns.
  init(title: Scan, blocks: [Scan], heads: [Scan], newNames: [String]) {
    vocabulary = title.lexicon.vocabulary
    let rivals = title.rivals
    let inTitle = rivals.isEmpty ? title.namedTechnologies : rivals
    let census = NameCensus(of: blocks)
    establishedNames =
      SignsOfNames(
        census: census, inTitle: inTitle, rivals: Set(rivals), vocabulary: vocabulary
      ).names
    self.newNames = newNames
    technologies = Self.choose(
      inTitle: inTitle, inHeads: Set(heads.compactMap(\.headedTechnology)),
      counts: census.counts(with: establishedNames), vocabulary)
    let (known, plurals) = (vocabulary.technologies, title.lexicon.plurals)
    kinds = Set(technologies.compactMap { $0 < known.count ? plurals[known[$0].kind] : nil })
  }

  /// The canonical name of a technology.
  func name(of technology: Int) -> Technology.ID {
    let known = vocabulary.technologies
    return technology < known.count
      ? known[technology].id : Technology.ID(rawValue: newNames[technology - known.count])
  }

  /// Each principal that some tokens name, in the order of the text.
  func named(in tokens: Range<Int>, of scan: Scan) -> [Int] {
    scan.phraseIndices(in: tokens).compactMap { technology(of: scan.phrases[$0], in: scan) }
  }

  /// The principal that a phrase names, itself or by one of its parts; `nil` for all others.
  func technology(of phrase: FoundPhrase, in scan: Scan) -> Int? {
    let meaning = scan.meaning(of: phrase)
    if let name = meaning.technology, technologies.contains(name.technology) {
      return names(name, phrase, in: scan) ? name.technology : nil
    }
    if let name = meaning.leadingName, technologies.contains(name.technology) {
      return name.technology
    }
    // A part that two of the compared technologies share says nothing of either.
    let wholes = meaning.wholes.filter { whole in
      technologies.contains(whole.technology) && scan.spells(phrase, as: whole)
    }
    return wholes.count == 1 ? wholes.first?.technology : nil
  }

  /// Whether a technology that is not compared is of the field of one that is.
  func hasRival(_ stranger: Mention?) -> Bool {
    stranger.map { name in
      technologies.contains { vocabulary.areOfOneField($0, name.technology) }
    } ?? false
  }

  /// Whether a phrase names a technology, whichever, rather than being the word that it is spelled like.
  func namesTechnology(_ phrase: FoundPhrase, in scan: Scan) -> Bool {
    scan.meaning(of: phrase).technology.map { names($0, phrase, in: scan) } ?? false
  }

  private func names(_ name: Mention, _ phrase: FoundPhrase, in scan: Scan) -> Bool {
    (!name.isOrdinaryWord || establishedNames.contains(name.technology))
      && scan.spells(phrase, as: name)
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
