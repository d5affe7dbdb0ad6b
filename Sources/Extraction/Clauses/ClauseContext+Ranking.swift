/// How a clause ranks its subject.
extension ClauseContext {
  /// Whether a judgement leaves no room for a rival: “is the fastest”, not “is one of the fastest”.
  func putsFirst(_ judgement: Judgement) -> Bool {
    guard judgement.form == .superlative, judgement.polarity == .positive, !judgement.isNegated,
      nearest([.copula], before: judgement.token, reach: 4) != nil
    else { return false }
    let before = max(clause.tokens.lowerBound, judgement.token - 5)..<judgement.token
    return !before.dropLast().contains { index in
      lexicon.numbers.numerals[scan.tokens[index].word] != nil
        && scan.tokens[index + 1].isWord(.of)
    }
  }

  /// Whether a phrase of comparison is also the predicate: “is superior to”.
  func ranks(_ phrase: Int?) -> Bool {
    phrase.map { !meaning($0).grammar.isDisjoint(with: [.betterVerb, .worseVerb]) } ?? false
  }

  /// Whether the clause says who wins: “the winner is Go”.
  var namesWinner: Bool { clause.tokens.contains { scan.has(.victory, at: $0) } }

  /// The phrase that says that two subjects are level: “equally fast”, “neck and neck”, but not that both
  /// match something else.
  var tie: Int? {
    phrases.first {
      meaning($0).grammar.contains(.equal) && !meaning($0).grammar.contains(.comparedTo)
    }
  }

  /// Whether a comparative at a token is measured by what the clause says: “faster than Java”, “faster
  /// than ever”, “not as fast as Java”.
  func namesStandard(behind token: Int) -> Bool {
    phrases.contains {
      tokens($0).lowerBound > token && !meaning($0).grammar.isDisjoint(with: [.than, .as])
    }
  }

  /// Whether a comparative tells what comes of the subject, and not how it is: “makes servers faster”, “to
  /// ship faster”, “for better throughput”.
  func tellsEffect(at token: Int) -> Bool {
    let start = max(clause.tokens.lowerBound, token - 5)
    let isPurpose = (start..<token).contains { index in
      let word = scan.tokens[index]
      guard word.isWord(.to) || word.isWord(.for), !hasStop(index..<token) else { return false }
      // “Proved to be faster” tells how it is.
      return !scan.has(.being, at: index + 1)
        && nearest([.copula], before: token, reach: token - index) == nil
    }
    return isPurpose || nearest([.causative], before: token, reach: 6) != nil
  }

  /// The token of the first verb that ranks, which parts the subject from the rival.
  var rankingVerb: Int? {
    phrases.first {
      !meaning($0).grammar.isDisjoint(with: [.betterVerb, .worseVerb])
        && !meaning($0).grammar.contains(.comparedTo)
    }.map { tokens($0).lowerBound }
  }

  /// The principals that are named behind the verb that ranks the subject, up to a comma, and not in
  /// front of it: “pales in comparison to Go”.
  func rivalsBehindVerb(amongst principals: Principals) -> [Int] {
    guard let verb = rankingVerb else { return [] }
    let end = (verb..<clause.tokens.upperBound).first { scan.tokens[$0].isSign(",") }
    let before = principals.named(in: clause.tokens.lowerBound..<verb, of: scan)
    return principals.named(in: verb..<(end ?? clause.tokens.upperBound), of: scan)
      .filter { !before.contains($0) }
  }
}
