import Claims

/// The wording that sets the subject of a clause against another technology.
struct ComparisonFrame {
  /// How the two are set against each other.
  enum Kind: String {
    /// “faster than Python”: only comparatives in front of it count.
    case than
    /// “compared to Python”, “unlike Python”: every judgement of the clause counts.
    case contrast
    /// “outperforms Python”.
    case verb
    /// “is faster”: the rival goes without saying.
    case bare
    /// “as fast as Python”, “on par with Python”.
    case equal
  }

  let kind: Kind
  /// The token at which the wording stands.
  let token: Int
  /// The token from which the comparand may follow.
  let comparandFrom: Int
}

/// The comparison that a clause draws by a preposition or a conjunction.
struct ClauseComparison {
  let frame: ComparisonFrame
  /// The technologies that the subject is set against, as indices into the vocabulary.
  let comparands: [Int]
  /// The phrase of comparison.
  let phrase: Int
}

/// Finds what a clause compares its subject with.
struct ComparisonReader {
  let principals: Principals

  /// The wording of comparison in a clause and the comparands that it names, as indices into the
  /// vocabulary.
  func comparison(in clause: ClauseContext) -> ClauseComparison? {
    for phrase in clause.phrases {
      let grammar = clause.meaning(phrase).grammar
      guard !grammar.isDisjoint(with: [.than, .comparedTo, .unlike]) else { continue }
      let kind = kind(of: grammar)
      let tokens = clause.tokens(phrase)
      // "More than 350,000 packages" compares with nobody.
      guard kind != .than || !clause.isNumber(at: tokens.upperBound) else { continue }
      let comparands = technologies(from: tokens.upperBound, reach: 5, in: clause)
      guard !comparands.isEmpty || kind == .than && namesOther(behind: phrase, in: clause) else {
        continue
      }
      let frame = ComparisonFrame(
        kind: kind, token: tokens.lowerBound, comparandFrom: tokens.upperBound)
      return ClauseComparison(frame: frame, comparands: comparands, phrase: phrase)
    }
    return nil
  }

  /// Whether "its predecessor", "the other" stands for the rival behind a phrase.
  private func namesOther(behind phrase: Int, in clause: ClauseContext) -> Bool {
    let next = phrase + 1
    return next < clause.phrases.upperBound && clause.meaning(next).grammar.contains(.other)
      && clause.tokens(next).lowerBound - clause.tokens(phrase).upperBound <= 1
  }

  /// The principals that are named from a token on, the first and those in a list with it.
  func technologies(from token: Int, reach: Int, in clause: ClauseContext) -> [Int] {
    var found: [Int] = []
    let limit = token + reach
    var end = token
    for index in clause.scan.phraseIndices(in: token..<max(token, clause.clause.tokens.upperBound))
    {
      let phrase = clause.scan.phrases[index]
      guard
        let technology = principals.technology(
          of: phrase, in: clause.scan, clause.text.span, clause.lexicon)
      else { continue }
      if found.isEmpty {
        guard phrase.tokens.lowerBound < limit else { break }
      } else {
        guard clause.isJoined(end..<phrase.tokens.lowerBound) else { break }
      }
      if !found.contains(technology) { found.append(technology) }
      end = phrase.tokens.upperBound
    }
    return found
  }

  private func kind(of grammar: Grammar) -> ComparisonFrame.Kind {
    if grammar.contains(.than) { return .than }
    if grammar.contains(.equal) { return .equal }
    return .contrast
  }
}

extension ClauseContext {
  /// Whether nothing but "and" or "or" lies among some tokens. A comma does not join: “compared to
  /// Node.js, Python is slow”.
  fileprivate func isJoined(_ range: Range<Int>) -> Bool {
    range.count == 1
      && (scan.tokens[range.lowerBound].word == lexicon.joints.and
        || scan.tokens[range.lowerBound].word == lexicon.joints.or
        || scan.tokens[range.lowerBound].isSign("/"))
  }
}
