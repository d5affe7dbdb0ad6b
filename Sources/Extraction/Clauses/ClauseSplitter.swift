/// Cuts the sentences of a block into clauses.
struct ClauseSplitter {
  let scan: Scan
  let principals: Principals

  /// Returns the clauses of a sentence: cut at semicolons, dashes and words of contrast, and at an
  /// "and" or a comma that a new subject follows.
  func clauses(of sentence: Range<Int>) -> [Clause] {
    var cuts = turns(in: sentence)
    if let comma = endOfSubordinate(of: sentence) { cuts.append(comma) }
    for at in sentence where isCuttingSign(at, in: sentence) { cuts.append(at) }
    if let aside = closingAside(of: sentence) { cuts.append(aside) }
    cuts += sentence.filter { scan.beginsEcho(at: $0, in: sentence) }.map(leadOfEcho)
    cuts.sort()

    var clauses: [Clause] = []
    var start = sentence.lowerBound
    for cut in cuts + [sentence.upperBound] {
      let tokens = trimmed(start..<cut)
      if !tokens.isEmpty {
        clauses.append(Clause(tokens: tokens, condition: scan.condition(of: tokens)))
      }
      start = cut
    }
    return clauses
  }

  /// The technology that a phrase names, if the article is about it.
  func technology(_ phrase: FoundPhrase) -> Int? {
    principals.technology(of: phrase, in: scan)
  }

  /// Whether a phrase begins a clause that contrasts.
  func breaks(at phrase: FoundPhrase) -> Bool {
    let grammar = scan.meaning(of: phrase).grammar
    let start = phrase.tokens.lowerBound
    return grammar.contains(.clauseBreak)
      || grammar.contains(.connector) && start > 0 && scan.tokens[start - 1].isSign
  }

  /// Whether a phrase is a subject behind a word that begins a clause, and not one of two that an “and”
  /// joins.
  func beginsClause(_ phrase: Int) -> Bool {
    let before = scan.phrases[phrase].tokens.lowerBound - 1
    if isComplementizer(before) || scan.tokens[before].isWord(.so),
      scan.meaning(phrase).grammar.contains(.scopeOpener)
    {
      return true
    }
    guard isSubject(scan.phrases[phrase]) else { return false }
    if scan.has(.subordinating, at: before), technology(scan.phrases[phrase]) != nil,
      scan.acts(phrase), scan.tokens[before - 1].isSign(",") || !scan.tokens[before].isWord(.as)
    {
      return true
    }
    return isComplementizer(before) || scan.tokens[before].isWord(.because)
      || joinsClauses(before) && !isSubject(scan.phrases[phrase - 1])
  }

  private func isSubject(_ phrase: FoundPhrase) -> Bool {
    !scan.meaning(of: phrase).grammar.isDisjoint(with: [.pronoun, .pluralPronoun, .collective])
      || technology(phrase) != nil
  }

  /// The comma that ends a clause at the beginning of the sentence: “Although it is slow, …”.
  private func endOfSubordinate(of sentence: Range<Int>) -> Int? {
    guard let first = scan.phraseIndices(in: sentence).first,
      scan.phrases[first].tokens.lowerBound == sentence.lowerBound,
      scan.meaning(first).grammar.contains(.clauseBreak)
    else { return nil }
    let start = scan.phrases[first].tokens.upperBound
    return (start..<sentence.upperBound).dropFirst().first { scan.tokens[$0].isSign(",") }
  }

  /// Whether the word is the "that" of "it is clear that", but not of what denies what follows: “it is a
  /// myth that”.
  func isComplementizer(_ token: Int) -> Bool {
    scan.tokens[token].isWord(.that)
      && !scan.phraseIndices(in: max(0, token - 8)..<token + 1).contains {
        scan.phrases[$0].tokens.upperBound > token && scan.meaning($0).grammar.contains(.negator)
      }
  }

  private func joinsClauses(_ token: Int) -> Bool {
    let word = scan.tokens[token]
    return word.isWord(.and) || word.isWord(.so) || word.isWord(.because)
  }

  private func isCuttingSign(_ at: Int, in sentence: Range<Int>) -> Bool {
    let token = scan.tokens[at]
    guard token.isSign, at > sentence.lowerBound, at + 1 < sentence.upperBound else { return false }
    if token.isSign(";") || token.isSign("|") { return true }
    guard token.isSign("-") else { return false }
    let next = scan.tokens[at + 1]
    return next.start > token.end || scan.tokens[at - 1].end < token.start
      || token.end - token.start > 1
  }

  /// The bracket that begins what a sentence says of its last word: “faster than Python (which runs on
  /// servers)”.
  private func closingAside(of sentence: Range<Int>) -> Int? {
    guard sentence.suffix(2).contains(where: { scan.tokens[$0].isSign(")") }) else { return nil }
    return sentence.dropFirst().first(where: scan.opensAside)
  }

  /// Where the clause of an echo begins, with the “and” in front of it.
  private func leadOfEcho(_ echo: Int) -> Int {
    scan.tokens[echo - 1].isConjunction ? echo - 1 : echo
  }

  /// The tokens without signs and joints at both ends.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    let last = tokens.last { !scan.tokens[$0].isSign || closes($0) }
    let end = last.map { $0 + 1 } ?? tokens.lowerBound
    let start = (tokens.lowerBound..<end).first {
      (!scan.tokens[$0].isSign || opens($0)) && !joinsClauses($0)
    }
    return (start ?? end)..<end
  }

  private func closes(_ token: Int) -> Bool {
    scan.tokens[token].isSign(")") || scan.tokens[token].isSign("\"")
  }

  private func opens(_ token: Int) -> Bool {
    scan.tokens[token].isSign("(") || scan.tokens[token].isSign("\"")
  }
}

extension Scan {
  /// Whether an opening bracket stands at a token, and “which” behind it.
  func opensAside(at token: Int) -> Bool {
    tokens[token].isSign("(") && token + 1 < tokens.count && tokens[token + 1].isWord(.which)
  }
}
