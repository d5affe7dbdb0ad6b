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
    .claim("Node.js is not only «fast» but well documented.", "performance", .positive),
    .claim("Python's «simplicity» is a disadvantage.", "learning-curve", .negative),
    .noClaim("Is Node.js fast?"),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.good, .bad]).map { phrase, cue in
      let token = clause.tokens(phrase).lowerBound
      let grading = clause.grading(of: phrase)
      // “Less slow” turns the word round once, as a degree.
      let negation = clause.negation(
        at: token,
        counting: cue.kind == .bad && !grading.isReversed ? [.negator, .reducer] : .negator)
      var polarity: Polarity = cue.kind == .good ? .positive : .negative
      if negation.isReversed != grading.isReversed { polarity = polarity.reversed }
      polarity = clause.verdict(behind: phrase) ?? polarity
      clause.spentCues.insert(phrase)
      return Judgement(
        criterion: cue.criterion, polarity: polarity, rule: name, token: token, form: grading.form,
        kind: cue.kind, isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, phrase)]
          + clause.clues(of: negation))
    }
  }
}

extension ClauseContext {
  /// What the clause says of what a phrase names: “its flexibility is a problem”.
  fileprivate func verdict(behind phrase: Int) -> Polarity? {
    let end = tokens(phrase).upperBound
    var next = phrase + 1
    guard next + 1 < phrases.upperBound, meaning(next).grammar.contains(.copula),
      tokens(next).lowerBound - end <= 1
    else { return nil }
    let negation = meaning(next + 1).grammar.contains(.negator)
    if negation { next += 1 }
    guard next + 1 < phrases.upperBound, let value = meaning(next + 1).opinion?.value,
      value == .positive || value == .negative,
      tokens(next + 1).lowerBound - tokens(next).upperBound <= 1
    else { return nil }
    let polarity = value.polarity(of: .aspect)
    return negation ? polarity.reversed : polarity
  }
}
