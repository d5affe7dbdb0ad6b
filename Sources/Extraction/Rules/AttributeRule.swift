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
    .claim("Node.js is not only «fast» but well documented.", "performance", .positive),
    .noClaim("Is Node.js fast?"),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.good, .bad]).map { phrase, cue in
      let token = clause.tokens(phrase).lowerBound
      let grading = clause.grading(of: phrase)
      let negation = clause.negation(
        at: token, counting: cue.kind == .bad ? [.negator, .reducer] : .negator)
      var polarity: Polarity = cue.kind == .good ? .positive : .negative
      if negation.isReversed != grading.isReversed { polarity = polarity.reversed }
      clause.spentCues.insert(phrase)
      return Judgement(
        criterion: cue.criterion, polarity: polarity, rule: name, token: token, form: grading.form,
        kind: cue.kind, isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, phrase)]
          + clause.clues(of: negation))
    }
  }
}
