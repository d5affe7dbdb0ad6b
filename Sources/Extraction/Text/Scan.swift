import Claims

/// The tokens and known phrases of a piece of text.
struct Scan {
  private(set) var tokens: [Token] = []
  private(set) var phrases: [FoundPhrase] = []
  /// What of the text is markup and not words, in UTF-8 bytes, in order.
  private let markup: [Range<Int>]

  /// Scans the words of a block, passing over its markup.
  init(_ range: Range<Int>, markup: [Range<Int>] = [], of bytes: Span<UInt8>, with lexicon: Lexicon)
  {
    self.markup = markup
    var tokenizer = Tokenizer()
    tokens.reserveCapacity(range.count / 5)
    var start = range.lowerBound
    for gap in markup + [range.upperBound..<range.upperBound] {
      append(start..<max(start, gap.lowerBound), bytes, &tokenizer, lexicon)
      start = gap.upperBound
    }
    findPhrases(lexicon)
  }

  private mutating func append(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ tokenizer: inout Tokenizer, _ lexicon: Lexicon
  ) {
    tokenizer.forEachToken(in: bytes, range) { start, end, hash, spelling, features in
      let word =
        features.contains(.sign)
        ? WordTable.ID(spelling[0]) : lexicon.words.id(hash: hash, word: spelling.span)
      tokens.append(Token(start: start, end: end, word: word, features: features))
    }
  }

  /// Finds the longest known phrase at each token, from left to right, none overlapping another.
  private mutating func findPhrases(_ lexicon: Lexicon) {
    var at = 0
    while at < tokens.count {
      guard
        var match = lexicon.phrases.longestMatch(
          in: tokens.count, from: at, word: { tokens[$0].word })
      else {
        at += 1
        continue
      }
      if match.length > 1, let name = name(at: at, insteadOf: match.meaning, lexicon) {
        match = name
      }
      phrases.append(FoundPhrase(tokens: at..<at + match.length, meaning: match.meaning))
      at += match.length
    }
  }

  /// The name that an ordinary word with a capital amid a sentence is, where the phrase that it begins is
  /// only grammar: “use Go for …”, not “go for …”.
  private func name(
    at token: Int, insteadOf phrase: Int, _ lexicon: Lexicon
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
  mutating func mark(_ names: NewNames, in bytes: Span<UInt8>) {
    var merged: [FoundPhrase] = []
    var rest = phrases[...]
    var at = 0
    while at < tokens.count {
      guard let name = names.longestMatch(in: tokens[at...], of: bytes) else {
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

  /// The bytes from the first of some tokens to the last.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// What a reader sees of some tokens, from the first to the last.
  func words(of tokens: Range<Int>, in text: [UInt8]) -> String {
    let range = bytes(of: tokens)
    return VisibleText(text[range], at: range.lowerBound, without: markup).words
  }

  /// The phrases that lie within some tokens, as indices.
  func phraseIndices(in range: Range<Int>) -> Range<Int> {
    let first = firstPhrase(from: range.lowerBound)
    var end = first
    while end < phrases.count, phrases[end].tokens.upperBound <= range.upperBound { end += 1 }
    return first..<end
  }

  /// The index of the first phrase at or behind a token, by binary search.
  private func firstPhrase(from token: Int) -> Int {
    var (low, high) = (0, phrases.count)
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
