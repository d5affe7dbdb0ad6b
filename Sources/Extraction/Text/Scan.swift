import Claims

/// A piece of text with its tokens and the phrases of a lexicon that stand in it.
struct Scan {
  /// What a reader sees, in UTF-8, in which the tokens stand: the whole text that it is a piece of, or, where
  /// markup stands in the piece, the words of the piece alone.
  let text: [UInt8]
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  private(set) var phrases: [FoundPhrase] = []
  /// The whole text that it is a piece of, with its markup, in UTF-8.
  private let source: [UInt8]
  /// The words of the piece, where markup stands in it.
  private let visible: VisibleText?

  /// Scans the words of a block, passing over its markup.
  init(_ range: Range<Int>, markup: [Range<Int>] = [], of source: [UInt8], with lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
    visible =
      markup.isEmpty
      ? nil : VisibleText(source[range], at: range.lowerBound, without: markup)
    text = visible?.bytes ?? source
    findTokens(in: visible?.bytes.indices ?? range)
    findPhrases()
  }

  private mutating func findTokens(in range: Range<Int>) {
    let (text, words) = (text, lexicon.words)
    var tokenizer = Tokenizer()
    tokens.reserveCapacity(range.count / 5)
    tokenizer.forEachToken(in: text.span, range) { start, end, hash, spelling, features in
      let word =
        features.contains(.sign)
        ? WordTable.ID(spelling[0]) : words.id(hash: hash, word: spelling.span)
      tokens.append(Token(start: start, end: end, word: word, features: features))
    }
  }

  /// Finds the longest known phrase at each token, from left to right, none overlapping another.
  private mutating func findPhrases() {
    var at = 0
    while at < tokens.count {
      guard
        var match = lexicon.phrases.longestMatch(
          in: tokens.count, from: at, word: { tokens[$0].word })
      else {
        at += 1
        continue
      }
      if match.length > 1, let name = name(at: at, insteadOf: match.meaning) {
        match = name
      }
      phrases.append(FoundPhrase(tokens: at..<at + match.length, meaning: match.meaning))
      at += match.length
    }
  }

  /// The name that an ordinary word with a capital amid a sentence is, where the phrase that it begins is
  /// only grammar: “use Go for …”, not “go for …”.
  private func name(
    at token: Int, insteadOf phrase: Int
  ) -> (length: Int, meaning: Int)? {
    guard tokens[token].isCapitalised, token > 0,
      !tokens[token - 1].isSign, lexicon.phrases.meanings[phrase].isGrammar,
      let word = lexicon.phrases.longestMatch(
        in: token + 1, from: token, word: { tokens[$0].word }),
      lexicon.phrases.meanings[word.meaning].technology?.isOrdinaryWord == true
    else { return nil }
    return word
  }

  /// Takes names that the lexicons lack as phrases, in place of what lies across them.
  mutating func mark(_ names: NewNames) {
    var merged: [FoundPhrase] = []
    var rest = phrases[...]
    var at = 0
    while at < tokens.count {
      guard let name = names.longestMatch(in: tokens[at...], of: text) else {
        at += 1
        continue
      }
      let place = at..<at + name.length
      merged += rest.prefix { $0.tokens.upperBound <= place.lowerBound }
      merged.append(FoundPhrase(tokens: place, meaning: 0, newName: name.index))
      rest = rest.drop { $0.tokens.lowerBound < place.upperBound }
      at = place.upperBound
    }
    phrases = merged + rest
  }

  /// No words of the same text.
  var empty: Scan { Scan(0..<0, of: source, with: lexicon) }

  /// Where some tokens stand in the article, from the first to the last, in UTF-8 bytes.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let place = place(of: range)
    return visible?.source(of: place) ?? place
  }

  /// What the article has from the first of some tokens to the last, byte for byte.
  func quote(of tokens: Range<Int>) -> String {
    String(decoding: source[bytes(of: tokens)], as: UTF8.self)
  }

  /// What a reader sees of some tokens, from the first to the last.
  func letters(of tokens: Range<Int>) -> ArraySlice<UInt8> { text[place(of: tokens)] }

  private func place(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// What all its words add up to.
  var gist: Gist { gist(of: tokens.indices) }

  /// What the words from the first of some tokens to the last add up to.
  func gist(of tokens: Range<Int>) -> Gist {
    lexicon.associations.gist(of: text, in: place(of: tokens))
  }

  /// What a reader sees of some tokens, from the first to the last.
  func words(of tokens: Range<Int>) -> String {
    String(decoding: letters(of: tokens), as: UTF8.self)
  }

  /// What a phrase signals.
  @inline(__always)
  func meaning(of phrase: FoundPhrase) -> Meaning { lexicon.meaning(of: phrase) }

  /// What the phrase at an index signals.
  @inline(__always)
  func meaning(_ phrase: Int) -> Meaning { lexicon.meaning(of: phrases[phrase]) }

  /// Whether the word of a token does something for how a clause holds together.
  @inline(__always)
  func has(_ joint: Joint, at token: Int) -> Bool {
    lexicon.joints[tokens[token].word].contains(joint)
  }

  /// Whether the word of a token ends so.
  func ends(_ token: Int, in ending: StaticString) -> Bool {
    let word = tokens[token]
    return ending.withUTF8Buffer { text[word.start..<word.end].suffix($0.count).elementsEqual($0) }
  }

  /// Whether a phrase of a class lies within some tokens.
  func holds(_ grammar: Grammar, in range: Range<Int>) -> Bool {
    phraseIndices(in: range).contains { meaning($0).grammar.contains(grammar) }
  }

  /// The phrases that lie within some tokens, as indices.
  func phraseIndices(in range: Range<Int>) -> Range<Int> {
    let first = phrases.endOfPrefix { $0.tokens.lowerBound < range.lowerBound }
    var end = first
    while end < phrases.count, phrases[end].tokens.upperBound <= range.upperBound { end += 1 }
    return first..<end
  }
}
