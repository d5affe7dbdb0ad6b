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

  /// Where a sentence goes over to another subject, or to a contrast.
  private func turns(in sentence: Range<Int>) -> [Int] {
    let phrases = scan.phraseIndices(in: sentence)
    let isLedIn = phrases.first.map { leadsIn(scan.phrases[$0]) } ?? false
    var cuts: [Int] = []
    /// The technology of which the present clause has said something.
    var spokenOf: Int?
    for index in phrases {
      let phrase = scan.phrases[index]
      let at = phrase.tokens.lowerBound
      let name = technology(phrase)
      var cut: Int?
      if breaks(at: phrase) {
        cut = at
      } else if index > phrases.lowerBound, at - 1 > sentence.lowerBound,
        beginsClause(index)
      {
        cut = isComplementizer(at - 1) ? at : at - 1
      } else if !isLedIn, let name, let other = spokenOf, name != other {
        cut = turn(to: phrase, in: sentence)
      }
      if let cut {
        if cut > sentence.lowerBound { cuts.append(cut) }
        spokenOf = nil
      }
      if spokenOf == nil, let name,
        scan.acts(index) || at == cuts.last ?? sentence.lowerBound && isTopic(phrase)
          || endsOpening(index, in: sentence)
      {
        spokenOf = name
      }
    }
    return cuts
  }

  /// The technology that a phrase names, if the article is about it.
  private func technology(_ phrase: FoundPhrase) -> Int? {
    principals.technology(of: phrase, in: scan)
  }

  /// Whether a phrase begins a clause that contrasts.
  private func breaks(at phrase: FoundPhrase) -> Bool {
    let grammar = scan.meaning(of: phrase).grammar
    let start = phrase.tokens.lowerBound
    return grammar.contains(.clauseBreak)
      || grammar.contains(.connector) && start > 0 && scan.tokens[start - 1].isSign
  }

  /// Whether a phrase is a subject behind a word that begins a clause, and not one of two that an “and”
  /// joins.
  private func beginsClause(_ phrase: Int) -> Bool {
    guard isSubject(scan.phrases[phrase]) else { return false }
    let before = scan.phrases[phrase].tokens.lowerBound - 1
    return isComplementizer(before) || scan.tokens[before].isWord(.because)
      || joinsClauses(before) && !isSubject(scan.phrases[phrase - 1])
  }

  private func isSubject(_ phrase: FoundPhrase) -> Bool {
    !scan.meaning(of: phrase).grammar.isDisjoint(with: [.pronoun, .pluralPronoun, .collective])
      || technology(phrase) != nil
  }

  /// Whether more is said of a name in front of a clause than that it is one of several.
  private func isTopic(_ name: FoundPhrase) -> Bool {
    let end = name.tokens.upperBound
    guard end < scan.tokens.count else { return false }
    let next = scan.tokens[end]
    return !next.isSign && !next.isConjunction && !scan.has(.versus, at: end)
  }

  /// Whether a name ends words in front of what a sentence says of another technology: “after years of Java,
  /// Go is …”, but not of one that is ranked with it, “ahead of Java, Go is …”.
  private func endsOpening(_ name: Int, in sentence: Range<Int>) -> Bool {
    let end = scan.phrases[name].tokens.upperBound
    guard end + 1 < sentence.upperBound, scan.tokens[end].isSign(",") else { return false }
    let isFollowed = scan.phraseIndices(in: end + 1..<min(end + 4, sentence.upperBound)).first.map {
      scan.phrases[$0].tokens.lowerBound == end + 1 && technology(scan.phrases[$0]) != nil
        && isTopic(scan.phrases[$0])
    }
    return isFollowed == true
      && scan.phraseIndices(in: sentence.lowerBound..<end).allSatisfy {
        scan.meaning($0).grammar.isDisjoint(with: [.betterVerb, .worseVerb, .equal, .collective])
      }
  }

  /// Where a sentence that spoke of another technology turns to a name: in front of it, “Go is fast, Rust
  /// even faster”, but not in a list, or behind it, “is faster than Python, which lacks types”.
  private func turn(to name: FoundPhrase, in sentence: Range<Int>) -> Int? {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard end + 1 < sentence.upperBound else { return nil }
    if scan.tokens[end].isSign(",") { return scan.tokens[end + 1].isWord(.which) ? end + 1 : nil }
    return scan.tokens[start - 1].isSign(",") && isTopic(name) ? start : nil
  }

  /// Whether a phrase begins words that only lead to what a sentence says: “if Go is slow, Rust is …”,
  /// “if we compare Go with Rust, Rust is …”.
  private func leadsIn(_ phrase: FoundPhrase) -> Bool {
    !scan.meaning(of: phrase).grammar.isDisjoint(
      with: [.scopeOpener, .compare, .comparedTo, .unlike, .like, .beside])
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
  private func isComplementizer(_ token: Int) -> Bool {
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
