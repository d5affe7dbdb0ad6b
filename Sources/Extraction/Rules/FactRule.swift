import Claims

/// A checkable property: “Node.js is not a programming language”.
enum FactRule: Rule {
  static let name = "fact"
  static let summary = "a property that can be checked"
  static let examples: [Example] = [
    .fact("Python is a «programming language».", "is a programming language"),
    .fact("Node.js is not a «programming language».", "is a programming language", isDenied: true),
    .fact("Node.js is a kind of «runtime environment».", "is a runtime environment"),
    .fact("Node.js is «single-threaded».", "is single-threaded"),
    .fact("Node.js, a «runtime environment», was built for the web.", "is a runtime environment"),
    .noClaim("With Python you learn a «programming language»."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements: [Judgement] = []
    for phrase in clause.phrases {
      guard let entry = clause.meaning(phrase).fact, !clause.isConditional(phrase),
        clause.states(entry, at: phrase), clause.grading(of: phrase).form == .base
      else { continue }
      let token = clause.tokens(phrase).lowerBound
      let negation = clause.negation(at: token)
      let cue = clause.meaning(phrase).cue.flatMap { $0.criterion == entry.criterion ? $0 : nil }
      if cue != nil { clause.spentCues.insert(phrase) }
      let praise = clause.praise(before: phrase)
      let fact =
        clause.asserts(phrase, praise, negation)
        ? Fact(
          entry.property, isDenied: negation.isReversed, exclusionGroup: entry.exclusionGroup) : nil
      for polarity in clause.polarities(of: entry, cue, isDenied: negation.isReversed) {
        judgements.append(
          Judgement(
            criterion: entry.criterion, polarity: polarity, rule: name, token: token, fact: fact,
            value: praise, isNegated: negation.isReversed,
            clues: [clause.clue(.fact, phrase)]
              + clause.clues(of: negation)))
      }
    }
    return judgements
  }
}

extension ClauseContext {
  /// Whether a phrase tells of which kind the subject is: “both are powerful libraries” does not speak
  /// of the libraries that they have.
  func tellsKind(_ phrase: Int) -> Bool {
    meaning(phrase).fact.map { $0.isKind && states($0, at: phrase) } ?? false
  }

  /// The ways in which a fact may count: most are told for their own sake, some in praise, or in blame
  /// where the phrase is also a cue that blames.
  fileprivate func polarities(of entry: FactEntry, _ cue: Cue?, isDenied: Bool) -> [Polarity] {
    guard !isDenied else { return [.neutral, .negative] }
    guard entry.polarity == .neutral, !entry.isKind else { return [entry.polarity] }
    return cue?.kind == .bad ? Polarity.allCases : [.neutral, .positive]
  }

  /// Whether a phrase is said of the subject: behind a copula, or as an apposition. What something
  /// is needs one of the two; other properties may also stand before a noun.
  fileprivate func states(_ entry: FactEntry, at phrase: Int) -> Bool {
    let token = tokens(phrase).lowerBound
    let reach = entry.isKind ? 14 : 6
    if let copula = nearest([.copula], before: token, reach: reach, acrossCommas: true) {
      let between = tokens(copula).upperBound..<token
      return !hasName(between)
        && !(entry.isKind
          && (hasPossessive(between) || isObject(in: between) || isOwner(after: between)))
    }
    if isApposition(phrase) { return true }
    return !entry.isKind && !(entry.isNominal && isOwned(phrase))
  }

  /// Whether the clause states the property for its own sake, so that another clause can contradict
  /// it: right behind a copula or a verb of having, or as an apposition. “Not an elegant language”
  /// does not deny that it is a language.
  fileprivate func asserts(
    _ phrase: Int, _ praise: Opinion.Value?, _ negation: Negation
  ) -> Bool {
    guard !negation.isReversed || praise == nil else { return false }
    let token = tokens(phrase).lowerBound
    if isApposition(phrase) { return true }
    guard let verb = nearest([.copula, .provision], before: token, reach: 8, acrossCommas: true)
    else {
      return false
    }
    let between = tokens(verb).upperBound..<token
    return !hasName(between)
      && !scan.holds(.useFrame, in: between)
  }

  /// The praise in front of a fact, if there is any: “is one of the most versatile languages” tells
  /// something else than that it is a language.
  fileprivate func praise(before phrase: Int) -> Opinion.Value? {
    let token = tokens(phrase).lowerBound
    let lower = max(clause.tokens.lowerBound, token - 8)
    let isPraised = scan.phraseIndices(in: lower..<token).contains { index in
      let meaning = meaning(index)
      return meaning.opinion != nil || meaning.form == .superlative
        || !meaning.grammar.isDisjoint(with: [.most, .more])
    }
    return isPraised ? .positive : nil
  }

  /// Whether the subject has what a phrase names, rather than being it: “Django comes with an ORM”, but
  /// not “this makes Yarn a drop-in replacement”.
  private func isOwned(_ phrase: Int) -> Bool {
    let token = tokens(phrase).lowerBound
    guard let provision = nearest([.provision], before: token, reach: 4) else { return false }
    return !scan.phraseIndices(in: tokens(provision).upperBound..<token).contains {
      meaning($0).technology != nil
    }
  }

  /// “Its strengths are its libraries”.
  private func hasPossessive(_ range: Range<Int>) -> Bool {
    range.contains { scan.tokens[$0].isWord(.its) }
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    scan.phraseIndices(in: range).contains { index in
      guard let name = meaning(index).technology else { return false }
      return !name.isOrdinaryWord && meaning(index).fact == nil
    }
  }

  /// Whether what follows some tokens behind a copula is what a verb among them acts on: “you’re not just
  /// picking a language”.
  private func isObject(in range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      scan.ends(index, in: "ing") && scan.has(.article, at: index + 1)
    }
  }

  /// Whether what follows some tokens behind a copula only owns what is said: “is defined by the rules of
  /// computer languages”, but not “is one of the computer languages”.
  private func isOwner(after range: Range<Int>) -> Bool {
    guard let of = range.last(where: { scan.tokens[$0].isWord(.of) }) else { return false }
    return of == range.lowerBound || !scan.has(.kind, at: of - 1)
  }

  /// “Node.js, a runtime environment” or “as a language”.
  private func isApposition(_ phrase: Int) -> Bool {
    let token = tokens(phrase).lowerBound
    let lower = max(clause.tokens.lowerBound, token - 7)
    guard
      let name = scan.phraseIndices(in: lower..<token).last(where: { meaning($0).technology != nil }
      )
    else { return false }
    let next = tokens(name).upperBound
    guard next < token else { return false }
    return scan.tokens[next].isSign("(")
      || scan.tokens[next].isSign(",")
        && scan.has(.article, at: next + 1)
  }
}
