import Claims
import SeedTables

/// Everything that the extractor knows of words, ready for matching.
///
/// A class, because it is large, never changes, and is handed to every step of the extraction.
public final class Lexicon: Sendable {
  /// The technologies and criteria that it speaks of.
  public let vocabulary: Vocabulary

  let words: WordTable
  let phrases: PhraseTrie
  private let meanings: [Meaning]
  let joints: Joints
  let numbers: NumberWords
  /// What sizes and times are measured in.
  let units: [WordTable.ID: Unit]
  /// What many technologies of a kind are called, by kind: `language` has “languages”.
  let plurals: [String: WordTable.ID]
  let associations: Associations
  /// Weighs what the rules find.
  let judge: Judge

  /// Compiles the lexicons of the seeds with the names of a vocabulary.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class, an unknown criterion, or a phrase
  ///   that two lines call by contradicting senses.
  public init(seeds: SeedFiles, vocabulary: Vocabulary) throws(SeedError) {
    let inflection = try Inflection(seeds: seeds)
    var loader = LexiconLoader(
      criteria: Set(vocabulary.criteria.map(\.id)), inflection: inflection)
    try loader.load(seeds)
    let compiler = PhraseCompiler(loader.phrases, namesOf: vocabulary.technologies)
    var words = compiler.words
    joints = try Joints(try seeds.table("joints.tsv", columns: 2...2), &words)
    numbers = try NumberWords(try seeds.table("numbers.tsv", columns: 3...3), &words)
    // Numbered in order of spelling, so that a lexicon is compiled alike each time.
    units = Dictionary(
      uniqueKeysWithValues: try Unit.all(in: seeds).sorted { $0.key < $1.key }
        .map { (words.intern(Array($0.key.utf8)), $0.value) })
    let kinds = Set(vocabulary.technologies.map(\.kind)).sorted()
    plurals = Dictionary(
      uniqueKeysWithValues: kinds.map { ($0, words.intern(inflection.plural(ofNoun: $0))) })
    associations = try Associations(
      try seeds.table("associations.tsv", columns: 3...3), criteria: vocabulary.criteria.map(\.id))
    judge = try Judge(try seeds.table("weights.tsv", columns: 2...2))
    self.words = words
    phrases = compiler.phrases
    meanings = compiler.phrases.meanings.map(Meaning.init)
    self.vocabulary = vocabulary
  }

  /// What a phrase signals.
  @inline(__always)
  func meaning(of phrase: FoundPhrase) -> Meaning {
    guard let index = phrase.newName else { return meanings[phrase.meaning] }
    return Meaning(
      Signals(technology: Mention(technology: vocabulary.technologies.count + index)))
  }
}
