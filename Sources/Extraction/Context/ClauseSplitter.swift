/// Cuts sentences into clauses.
struct ClauseSplitter {
  let lexicon: Lexicon

  /// Returns the clauses of a sentence: cut at semicolons, dashes and words of contrast, and at an
  /// "and" or a comma that a new subject follows.
  ///
  /// - Parameter technology: the technology that a phrase names, if the article is about it.
  func clauses(
    of sentence: Range<Int>, in scan: Scan, technology: (FoundPhrase) -> Int?
  ) -> [Clause] {
    var cuts = turns(in: sentence, scan, technology)
    if let comma = endOfSubordinate(of: sentence, in: scan) { cuts.append(comma) }
    for at in sentence where isCuttingSign(at, in: sentence, scan) { cuts.append(at) }
    if let aside = closingAside(of: sentence, scan) { cuts.append(aside) }
    cuts.sort()

    var clauses: [Clause] = []
    var start = sentence.lowerBound
    for cut in cuts + [sentence.upperBound] {
      let tokens = trimmed(start..<cut, scan)
      if !tokens.isEmpty {
        clauses.append(Clause(tokens: tokens, condition: condition(in: tokens, scan)))
      }
      start = cut
    }
    return clauses
  }

  /// Where a sentence goes over to another subject, or to a contrast.
  private func turns(
    in sentence: Range<Int>, _ scan: Scan, _ technology: (FoundPhrase) -> Int?
  ) -> [Int] {
    let phrases = scan.phraseIndices(in: sentence)
    func isSubject(_ phrase: FoundPhrase) -> Bool {
      let grammar = lexicon.meaning(of: phrase).grammar
      return !grammar.isDisjoint(with: [.pronoun, .pluralPronoun, .collective])
        || technology(phrase) != nil
    }
    let isLedIn = phrases.first.map { leadsIn(scan.phrases[$0]) } ?? false
    var cuts: [Int] = []
    /// The technology of which the present clause has said something.
    var spokenOf: Int?
    for index in phrases {
      let phrase = scan.phrases[index]
      let at = phrase.tokens.lowerBound
      let name = technology(phrase)
      var cut: Int?
      if breaks(at: phrase, scan) {
        cut = at
      } else if at - 1 > sentence.lowerBound, isSubject(phrase), index > phrases.lowerBound,
        isComplementizer(at - 1, scan) || scan.tokens[at - 1].isWord(.because)
          || isJoint(at - 1, scan) && !isSubject(scan.phrases[index - 1])
      {
        cut = isComplementizer(at - 1, scan) ? at : at - 1
      } else if !isLedIn, let name, let other = spokenOf, name != other {
        cut = turn(to: phrase, in: sentence, scan)
      }
      if let cut {
        if cut > sentence.lowerBound { cuts.append(cut) }
        spokenOf = nil
      }
      if spokenOf == nil, let name,
        scan.acts(index, lexicon) || at == cuts.last ?? sentence.lowerBound && isTopic(phrase, scan)
      {
        spokenOf = name
      }
    }
    return cuts
  }

  /// Whether a phrase begins a clause that contrasts.
  private func breaks(at phrase: FoundPhrase, _ scan: Scan) -> Bool {
    let grammar = lexicon.meaning(of: phrase).grammar
    let start = phrase.tokens.lowerBound
    return grammar.contains(.clauseBreak)
      || grammar.contains(.connector) && start > 0
        && scan.tokens[start - 1].isSign
  }

  /// Whether more is said of a name in front of a clause than that it is one of several.
  private func isTopic(_ name: FoundPhrase, _ scan: Scan) -> Bool {
    let end = name.tokens.upperBound
    guard end < scan.tokens.count else { return false }
    let next = scan.tokens[end]
    return !next.isSign && !lexicon.joints[next.word].contains(.versus)
      && !next.isConjunction
  }

  /// Where a sentence that spoke of another technology turns to a name: in front of it, “Go is fast, Rust
  /// even faster”, but not in a list, or behind it, “is faster than Python, which lacks types”.
  private func turn(to name: FoundPhrase, in sentence: Range<Int>, _ scan: Scan) -> Int? {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard end + 1 < sentence.upperBound else { return nil }
    if scan.tokens[end].isSign(",") {
      return scan.tokens[end + 1].isWord(.which) ? end + 1 : nil
    }
    return scan.tokens[start - 1].isSign(",") && isTopic(name, scan) ? start : nil
  }

  /// Whether a phrase begins words that only lead to what a sentence says: “if Go is slow, Rust is …”,
  /// “if we compare Go with Rust, Rust is …”.
  private func leadsIn(_ phrase: FoundPhrase) -> Bool {
    !lexicon.meaning(of: phrase).grammar.isDisjoint(
      with: [.scopeOpener, .compare, .comparedTo, .unlike, .like, .beside])
  }

  private func opensCondition(_ phrase: FoundPhrase) -> Bool {
    lexicon.meaning(of: phrase).grammar.contains(.scopeOpener)
  }

  /// The comma that ends a clause at the beginning of the sentence: “Although it is slow, …”.
  private func endOfSubordinate(of sentence: Range<Int>, in scan: Scan) -> Int? {
    guard let first = scan.phraseIndices(in: sentence).first,
      scan.phrases[first].tokens.lowerBound == sentence.lowerBound,
      lexicon.meaning(of: scan.phrases[first]).grammar.contains(.clauseBreak)
    else { return nil }
    let start = scan.phrases[first].tokens.upperBound
    return (start..<sentence.upperBound).first { scan.tokens[$0].isSign(",") && $0 > start }
  }

  /// Whether the word is the "that" of "it is clear that", but not of what denies what follows: “it is a
  /// myth that”.
  private func isComplementizer(_ token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].isWord(.that)
      && !scan.phraseIndices(in: max(0, token - 8)..<token + 1).contains {
        scan.phrases[$0].tokens.upperBound > token
          && lexicon.meaning(of: scan.phrases[$0]).grammar.contains(.negator)
      }
  }

  private func isJoint(_ token: Int, _ scan: Scan) -> Bool {
    let word = scan.tokens[token]
    return word.isWord(.and) || word.isWord(.so) || word.isWord(.because)
  }

  private func isCuttingSign(_ at: Int, in sentence: Range<Int>, _ scan: Scan) -> Bool {
    let token = scan.tokens[at]
    guard token.isSign, at > sentence.lowerBound, at + 1 < sentence.upperBound
    else { return false }
    if token.isSign(";") || token.isSign("|") { return true }
    guard token.isSign("-") else { return false }
    let next = scan.tokens[at + 1]
    return next.start > token.end || scan.tokens[at - 1].end < token.start
      || token.end - token.start > 1
  }

  /// The bracket that begins what a sentence says of its last word: “faster than Python (which runs on
  /// servers)”.
  private func closingAside(of sentence: Range<Int>, _ scan: Scan) -> Int? {
    sentence.dropFirst().first { start in
      lexicon.opensAside(at: start, scan)
        && sentence.suffix(2).contains { scan.tokens[$0].isSign(")") }
    }
  }

  /// The tokens without signs and joints at both ends.
  private func trimmed(_ range: Range<Int>, _ scan: Scan) -> Range<Int> {
    var range = range
    while let last = range.last, scan.tokens[last].isSign, !closes(last, scan) {
      range.removeLast()
    }
    while let first = range.first,
      scan.tokens[first].isSign && !opens(first, scan) || isJoint(first, scan)
    { range.removeFirst() }
    return range
  }

  private func closes(_ token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].isSign(")") || scan.tokens[token].isSign("\"")
  }

  private func opens(_ token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].isSign("(") || scan.tokens[token].isSign("\"")
  }

  /// A condition at the beginning, up to its comma, or at the end, from its opener on.
  private func condition(in clause: Range<Int>, _ scan: Scan) -> Range<Int>? {
    condition(openedIn: clause, scan).flatMap { says($0, scan) ? $0 : nil }
  }

  /// Whether a condition says when or where: “over time”, “if you need it”, but not “if any”.
  private func says(_ condition: Range<Int>, _ scan: Scan) -> Bool {
    condition.count > 2
      || scan.phraseIndices(in: condition).first.map { scan.phrases[$0].tokens.count > 1 } ?? false
  }

  private func condition(openedIn clause: Range<Int>, _ scan: Scan) -> Range<Int>? {
    for index in scan.phraseIndices(in: clause) {
      let phrase = scan.phrases[index]
      guard opensCondition(phrase) else { continue }
      let start = phrase.tokens.lowerBound
      let comma = (start..<clause.upperBound).first {
        scan.tokens[$0].isSign(",") || scan.tokens[$0].isWord(.then)
      }
      if start - clause.lowerBound <= 1 {
        guard let comma, comma + 1 < clause.upperBound else { return nil }
        return start..<comma
      }
      // “Where stability, accuracy and speed are priorities” goes on behind its commas.
      guard let comma, !isList(from: comma, in: clause, scan) else {
        return start..<clause.upperBound
      }
      return start..<comma
    }
    return nil
  }

  /// Whether a comma parts the members of a list, of which “and” or “or” leads in the last.
  private func isList(from comma: Int, in clause: Range<Int>, _ scan: Scan) -> Bool {
    (comma..<min(clause.upperBound, comma + 10)).contains {
      scan.tokens[$0].isConjunction
    }
  }
}

extension Lexicon {
  /// Whether an opening bracket stands at a token, and “which” behind it.
  func opensAside(at token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].isSign("(") && token + 1 < scan.tokens.count
      && scan.tokens[token + 1].isWord(.which)
  }
}

extension Range where Bound == Int {
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
}
