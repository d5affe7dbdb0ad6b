extension ClauseContext {
  /// How many words a negation reaches over: "does not really scale all that well".
  private static let negationReach = 7

  /// Reads the negations that govern a token: each turns it round once, so two cancel out.
  ///
  /// - Parameter counting: `.negator` alone, or `.reducer` too where the word names a thing that
  ///   there can be less of.
  func negation(at token: Int, counting classes: CaseSet<Grammar> = [.negator]) -> Negation {
    var found: [Int] = []
    let lower = max(clause.tokens.lowerBound, token - Self.negationReach)
    var limit = token
    var isBehindVerb = false
    for index in scan.phraseIndices(in: lower..<max(lower, token)).reversed() {
      let meaning = meaning(index)
      if hasStop(tokens(index).upperBound..<limit), !isCoordinated(tokens(index).upperBound..<limit)
      {
        break
      }
      limit = tokens(index).lowerBound
      if meaning.grammar.contains(.notNegation) { break }
      if index == peerDenial { continue }
      if isVerb(index) { isBehindVerb = true }
      // “The lack of locks makes it fast” lacks locks, not speed.
      if isBehindVerb, endsInOf(index) { continue }
      if !meaning.grammar.isDisjoint(with: classes) || givesUp(index, upTo: token) {
        found.append(index)
      }
    }
    if let hardship = hardship(inFrontOf: token, from: lower), !found.contains(hardship) {
      found.append(hardship)
    }
    if found.isEmpty, classes == [.negator], let unfitness = unfitness(inFrontOf: token) {
      return Negation(isReversed: true, phrases: unfitness)
    }
    // “Neither fast nor safe” denies once.
    let denials = found.count { !isNor($0) }
    return Negation(isReversed: found.count > 0 && max(denials, 1) % 2 == 1, phrases: found)
  }

  /// What says that the subject is not fit for what a token belongs to: “a poor choice for apps with great
  /// demands”.
  private func unfitness(inFrontOf token: Int) -> [Int]? {
    guard clause.condition?.contains(token) != true,
      let link = (clause.tokens.lowerBound..<token).last(where: {
        scan.tokens[$0].isWord(.for)
      }), link > 0, scan.has(.choice, at: link - 1),
      let verdict = phrases.last(where: {
        tokens($0).lowerBound < link && meaning($0).opinion?.value.isVerdict == true
      }), tokens(verdict).upperBound >= link - 1, !hasStop(link..<token)
    else { return nil }
    let denial = negation(at: tokens(verdict).lowerBound)
    let isPraise = meaning(verdict).opinion?.value == .positive
    return isPraise == denial.isReversed ? [verdict] + denial.phrases : nil
  }

  /// Whether a phrase says that the subject gives up what a token says, not that it gets it in exchange:
  /// “gives up safety for speed”.
  private func givesUp(_ phrase: Int, upTo token: Int) -> Bool {
    meaning(phrase).grammar.contains(.leaves)
      && !(tokens(phrase).upperBound..<token).contains { scan.has(.arrival, at: $0) }
  }

  /// What says that one hardly gets to what a token says: “it is hard to write fast code”, “struggles to
  /// stay fast”, not “is forced to write slow code”.
  private func hardship(inFrontOf token: Int, from lower: Int) -> Int? {
    scan.phraseIndices(in: lower..<max(lower, token)).last { index in
      let end = tokens(index).upperBound
      let isHard =
        meaning(index).grammar.contains(.hardTo)
        || end < token && scan.tokens[end].isWord(.to)
          && meaning(index).opinion?.value.polarity(of: .task) == .negative
      return isHard && !hasStop(end..<token)
    }
  }

  /// Whether a phrase is the verb of a clause, as far as grammar tells: “is”, “makes”, “provides”.
  private func isVerb(_ phrase: Int) -> Bool {
    let grammar = meaning(phrase).grammar
    return !grammar.isDisjoint(with: [.copula, .causative])
      || grammar.contains(.provision) && scan.ends(tokens(phrase).lowerBound, in: "s")
  }

  private func endsInOf(_ phrase: Int) -> Bool {
    scan.tokens[tokens(phrase).upperBound - 1].isWord(.of)
  }

  private func isNor(_ phrase: Int) -> Bool {
    scan.tokens[tokens(phrase)].contains { $0.isWord(.nor) }
  }

  /// Whether only commas and "or" lie among some tokens, as in "not fast, stable or secure".
  private func isCoordinated(_ range: Range<Int>) -> Bool {
    range.contains { scan.tokens[$0].isWord(.or) }
      && !range.contains { scan.tokens[$0].isSign(";") || scan.tokens[$0].isSign(":") }
  }
}
