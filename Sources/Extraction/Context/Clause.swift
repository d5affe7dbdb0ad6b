import Claims

/// A stretch of a sentence that says one thing of one subject.
struct Clause {
  /// Its tokens, without a closing sign.
  let tokens: Range<Int>
  /// The condition that it begins or ends with, which is not part of what it says.
  let condition: Range<Int>?
}

/// Cuts sentences into clauses.
struct ClauseSplitter {
  let lexicon: Lexicon

  /// Returns the clauses of a sentence: cut at semicolons, dashes and words of contrast, and at an
  /// "and" that a new subject follows.
  func clauses(of sentence: Range<Int>, in scan: Scan, namesSubject: (Phrase) -> Bool) -> [Clause] {
    var cuts: [Int] = []
    let phrases = scan.phraseIndices(in: sentence)
    for index in phrases {
      let phrase = scan.phrases[index]
      let grammar = lexicon.meaning(of: phrase).grammar
      let at = phrase.tokens.lowerBound
      if grammar.contains(.clauseBreak), at > sentence.lowerBound {
        cuts.append(at)
      } else if at - 1 > sentence.lowerBound, namesSubject(phrase), index > phrases.lowerBound,
        isComplementizer(at - 1, scan) || scan.tokens[at - 1].word == lexicon.joints.because
          || isJoint(at - 1, scan) && !namesSubject(scan.phrases[index - 1])
      {
        cuts.append(isComplementizer(at - 1, scan) ? at : at - 1)
      }
    }
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

  /// The comma that ends a clause at the beginning of the sentence: “Although it is slow, …”.
  private func endOfSubordinate(of sentence: Range<Int>, in scan: Scan) -> Int? {
    guard let first = scan.phraseIndices(in: sentence).first,
      scan.phrases[first].tokens.lowerBound == sentence.lowerBound,
      lexicon.meaning(of: scan.phrases[first]).grammar.contains(.clauseBreak)
    else { return nil }
    let start = scan.phrases[first].tokens.upperBound
    return (start..<sentence.upperBound).first { scan.tokens[$0].isSign(",") && $0 > start }
  }

  /// Whether the word is the "that" of "it is clear that".
  private func isComplementizer(_ token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].word == lexicon.joints.that
  }

  private func isJoint(_ token: Int, _ scan: Scan) -> Bool {
    let word = scan.tokens[token].word
    return word == lexicon.joints.and || word == lexicon.joints.so || word == lexicon.joints.because
  }

  private func isCuttingSign(_ at: Int, in sentence: Range<Int>, _ scan: Scan) -> Bool {
    let token = scan.tokens[at]
    guard token.features.contains(.sign), at > sentence.lowerBound, at + 1 < sentence.upperBound
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
    while let last = range.last, scan.tokens[last].features.contains(.sign), !closes(last, scan) {
      range.removeLast()
    }
    while let first = range.first,
      scan.tokens[first].features.contains(.sign) && !opens(first, scan) || isJoint(first, scan)
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
    for index in scan.phraseIndices(in: clause) {
      let phrase = scan.phrases[index]
      guard lexicon.meaning(of: phrase).grammar.contains(.scopeOpener) else {
        continue
      }
      let start = phrase.tokens.lowerBound
      let comma = (start..<clause.upperBound).first {
        scan.tokens[$0].isSign(",") || scan.tokens[$0].word == lexicon.joints.then
      }
      if start - clause.lowerBound <= 1 {
        guard let comma, comma + 1 < clause.upperBound else { return nil }
        return start..<comma
      }
      return start..<(comma ?? clause.upperBound)
    }
    return nil
  }
}

extension Lexicon {
  /// Whether an opening bracket stands at a token, and “which” behind it.
  func opensAside(at token: Int, _ scan: Scan) -> Bool {
    scan.tokens[token].isSign("(") && token + 1 < scan.tokens.count
      && scan.tokens[token + 1].word == joints.which
  }
}

extension Range where Bound == Int {
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
}
