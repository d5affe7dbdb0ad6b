import Claims

/// Everything that the extractor knows of words, ready for matching.
public struct Lexicon: Sendable {
  /// The technologies and criteria that it speaks of.
  public let vocabulary: Vocabulary
  private(set) var words: WordTable
  private(set) var phrases = PhraseTrie()
  private(set) var kinship: Kinship
  /// Weighs what the rules find.
  let judge: Judge
  /// How many phrases the lexicons list, by file, before inflection.
  public private(set) var sizes: [String: Int] = [:]
  /// The joints of clauses, which carry no meaning of their own.
  private(set) var and = WordTable.unknown
  private(set) var or = WordTable.unknown
  private(set) var so = WordTable.unknown
  private(set) var it = WordTable.unknown
  private(set) var to = WordTable.unknown
  private(set) var that = WordTable.unknown
  private(set) var then = WordTable.unknown
  private(set) var by = WordTable.unknown
  /// Words that tell who made something, or when.
  private(set) var origins: Set<WordTable.ID> = []
  /// What a word behind a number multiplies it by.
  private(set) var multipliers: [WordTable.ID: Double] = [:]

  /// Compiles the lexicons of the seeds with the names of a vocabulary.
  ///
  /// - Throws: `SeedError` with file and line for an unknown class, an unknown criterion, or a phrase
  ///   that two lines call by contradicting senses.
  public init(seeds: SeedFiles, vocabulary: Vocabulary) throws(SeedError) {
    self.vocabulary = vocabulary
    var words = WordTable()
    kinship = try Kinship(
      try seeds.table("kinship.tsv", columns: 2...2), criteria: vocabulary.criteria.map(\.id),
      words: &words)
    self.words = words
    judge = try Judge(try seeds.table("weights.tsv", columns: 2...2))
    var loader = LexiconLoader(
      criteria: Set(vocabulary.criteria.map(\.id)),
      inflection: Inflection(irregular: try Self.irregularForms(in: seeds)))
    try loader.load(seeds)
    // The base forms of all entries come before the inflected ones of any: "lead" the verb does not
    // hide behind a plural.
    for phrase in loader.phrases where phrase.isBase { insert(phrase.text, phrase.meaning) }
    for phrase in loader.phrases where !phrase.isBase { insert(phrase.text, phrase.meaning) }
    sizes = loader.sizes
    insertNames()
    internJoints()
  }

  private static func irregularForms(in seeds: SeedFiles) throws(SeedError) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for row in try seeds.table("irregular.tsv", columns: 2...2).rows {
      forms[row[0], default: []] += row[1].split(separator: " ").map(String.init)
    }
    return forms
  }

  private mutating func internJoints() {
    and = words.intern(Array("and".utf8))
    or = words.intern(Array("or".utf8))
    so = words.intern(Array("so".utf8))
    it = words.intern(Array("it".utf8))
    to = words.intern(Array("to".utf8))
    that = words.intern(Array("that".utf8))
    then = words.intern(Array("then".utf8))
    by = words.intern(Array("by".utf8))
    for word in ["created", "released", "launched", "introduced", "founded", "invented", "born"]
      + ["developed", "designed", "conceived", "unveiled", "started"]
    {
      origins.insert(words.intern(Array(word.utf8)))
    }
    for (word, factor) in [("hundred", 1e2), ("thousand", 1e3), ("k", 1e3), ("million", 1e6)]
      + [("m", 1e6), ("billion", 1e9), ("thousands", 1e3), ("millions", 1e6)]
    {
      multipliers[words.intern(Array(word.utf8))] = factor
    }
  }

  private mutating func insertNames() {
    for (index, technology) in vocabulary.technologies.enumerated() {
      let ordinaryNames = Set(technology.aliases.lazy.filter(\.isOrdinaryWord).map(\.text))
      func mention(_ alias: Technology.Alias) -> Mention {
        let isOrdinary = alias.isOrdinaryWord || ordinaryNames.contains(alias.text)
        return Mention(technology: index, exactSpelling: isOrdinary ? Array(alias.text.utf8) : nil)
      }
      for alias in technology.aliases {
        insert(alias.text, Meaning(technology: mention(alias)))
      }
      for part in technology.parts { insert(part.text, Meaning(wholes: [mention(part)])) }
    }
  }

  private mutating func insert(_ phrase: String, _ meaning: Meaning) {
    phrases.insert(intern(phrase), meaning)
  }

  private mutating func intern(_ phrase: String) -> [WordTable.ID] {
    var spellings: [[UInt8]] = []
    var tokenizer = Tokenizer()
    let bytes = Array(phrase.utf8)
    tokenizer.forEachToken(in: bytes.span, 0..<bytes.count) { _, _, _, spelling, features in
      spellings.append(features.contains(.sign) ? [] + spelling : spelling)
    }
    return spellings.map { spelling in
      spelling.count == 1 && ByteClass.of(spelling[0]) == .sign
        ? WordTable.ID(spelling[0]) : words.intern(spelling)
    }
  }
}
