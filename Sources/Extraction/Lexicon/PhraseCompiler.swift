import Claims

/// Enters phrases into the word table and the trie.
struct PhraseCompiler {
  private(set) var words = WordTable()
  private(set) var phrases = PhraseTrie()
  private var tokenizer = Tokenizer()

  /// Enters the phrases of the lexicons, and the names and parts of technologies.
  init(_ lexicons: [LexiconLoader.Phrase], namesOf technologies: [Technology]) {
    // The base forms of all entries come before the inflected ones of any: "lead" the verb does not
    // hide behind a plural.
    for phrase in lexicons where phrase.isBase { insert(phrase.words, phrase.meaning) }
    for phrase in lexicons where !phrase.isBase { insert(phrase.words, phrase.meaning) }
    for (index, technology) in technologies.enumerated() { insert(technology, at: index) }
    for phrase in lexicons where phrase.meaning.cue != nil && phrase.meaning.fact == nil {
      phrases.lendName(to: intern(phrase.words))
    }
  }

  private mutating func insert(_ phrase: [UInt8], _ meaning: Signals) {
    phrases.insert(intern(phrase), meaning)
  }

  private mutating func insert(_ technology: Technology, at index: Int) {
    for alias in technology.aliases {
      insert(Array(alias.text.utf8), Signals(technology: Mention(index, alias)))
    }
    for part in technology.parts {
      insert(Array(part.text.utf8), Signals(wholes: [Mention(index, part)]))
    }
  }

  private mutating func intern(_ bytes: [UInt8]) -> [WordTable.ID] {
    var ids: [WordTable.ID] = []
    tokenizer.forEachToken(in: bytes.span, bytes.indices) { _, _, _, spelling, features in
      ids.append(
        features.contains(.sign) ? WordTable.ID(spelling[0]) : words.intern(spelling))
    }
    return ids
  }
}

extension Mention {
  fileprivate init(_ technology: Int, _ alias: Technology.Alias) {
    self.init(
      technology: technology, spellings: alias.isOrdinaryWord ? [Array(alias.text.utf8)] : [])
  }
}
