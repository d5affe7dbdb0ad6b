import Claims

/// A word that is praise or blame by itself: “Node.js is fast”.
enum AttributeRule: Rule {
  static let name = "attribute"
  static let summary = "a word that is praise or blame by itself"
  static let examples: [Example] = [
    .claim("Node.js is «fast».", "performance", .positive),
    .claim("Node.js is not «fast».", "performance", .negative),
    .claim("Python is never «slow».", "performance", .positive),
    .claim("Python is less «readable» in large files.", "syntax", .negative),
    .comparison("Node.js is less «slow» than Python.", "performance", .better, "Python"),
    .claim("Python is awkward to «secure».", "security", .negative),
    .claim("Node.js helps you build «fast» services.", "performance", .positive),
    .claim("Python is less «popular» in the enterprise.", "popularity", .negative),
    .claim("Node.js is not only «fast» but well documented.", "performance", .positive),
    .noClaim("Is Node.js fast?"),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.good, .bad]).map { phrase, cue in
      let ease = cue.kind == .good ? clause.ease(ofDoing: phrase) : nil
      let token = clause.tokens(ease?.phrase ?? phrase).lowerBound
      let grading = clause.grading(of: ease?.phrase ?? phrase)
      // “Less slow” turns the word round once, as a degree.
      let negation = clause.negation(
        at: token,
        counting: cue.kind == .bad && !grading.isReversed ? [.negator, .reducer] : [.negator])
      let polarity =
        clause.verdict(behind: phrase)
        ?? grading.polarity(
          of: ease?.value.polarity(of: .task)
            ?? (cue.kind == .good && !clause.fails(at: phrase) ? .positive : .negative),
          isDenied: negation.isReversed)
      // “Consistently faster” ranks.
      let form = grading.form == .base ? clause.grading(of: phrase).form : grading.form
      clause.spentCues.insert(phrase)
      if let ease { clause.spentOpinions.insert(ease.phrase) }
      return Judgement(
        criterion: cue.criterion, polarity: polarity, rule: name, token: token, form: form,
        kind: cue.kind, isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, phrase)]
          + (ease.map { [clause.clue(.opinion, $0.phrase)] } ?? [])
          + clause.clues(of: negation))
    }
  }
}

extension ClauseContext {
  /// What the clause says of what a phrase names: “its flexibility is a problem”, “writing tests for
  /// it is awkward”, “makes tuning a pain”.
  fileprivate func verdict(behind phrase: Int) -> Polarity? {
    let cause = nearest([.causative], before: tokens(phrase).lowerBound, reach: 2)
    guard let verb = copula(behind: phrase) ?? cause.map({ _ in phrase }) else { return nil }
    let isDenied = verb + 1 < phrases.upperBound && meaning(verb + 1).grammar.contains(.negator)
    let word = verb + (isDenied ? 2 : 1)
    guard word < phrases.upperBound, let value = meaning(word).opinion?.value, !value.isDegree,
      tokens(word).lowerBound - tokens(word - 1).upperBound <= 1
    else { return nil }
    let polarity = value.polarity(of: .aspect)
    return isDenied ? polarity.reversed : polarity
  }

  /// The copula of which a phrase is the subject, right behind it or, where it says what one does, some
  /// words later.
  private func copula(behind phrase: Int) -> Int? {
    guard
      let copula = phrases.first(where: { $0 > phrase && meaning($0).grammar.contains(.copula) })
    else { return nil }
    let gap = tokens(phrase).upperBound..<tokens(copula).lowerBound
    return gap.count <= (begins(withGerund: phrase) ? 5 : 1) && !hasStop(gap) ? copula : nil
  }

  /// Whether words of blame right before a phrase say that it does not go well: “chokes on high traffic”.
  fileprivate func fails(at phrase: Int) -> Bool {
    guard phrase > phrases.lowerBound, !meaning(phrase - 1).grammar.contains(.negator) else {
      return false
    }
    return meaning(phrase - 1).opinion?.value == .negative
      && tokens(phrase - 1).upperBound == tokens(phrase).lowerBound
  }

  /// Whether a phrase begins the clause with what one does: “writing tests”.
  private func begins(withGerund phrase: Int) -> Bool {
    let start = tokens(phrase).lowerBound
    let isFirst =
      start == clause.tokens.lowerBound || scan.tokens[start - 1].isSign
    return isFirst && isGerund(phrase)
  }
}
