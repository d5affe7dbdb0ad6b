import Claims

/// A verb that ranks: “Node.js outperforms Python”.
enum RankingVerbRule: Rule {
  static let name = "comparison.verb"
  static let summary = "a verb that ranks two technologies"
  static let examples: [Example] = [
    .comparison("Node.js «outperforms» Python.", "performance", .better, "Python"),
    .comparison("Python «lags behind» Node.js in performance.", "performance", .worse, "Node.js"),
    .comparison("Python is «outperformed» by Node.js.", "performance", .worse, "Node.js"),
    .comparison("Python «does not match» Node.js in speed.", "performance", .worse, "Node.js"),
    .noClaim("We would take Node.js if it «outperformed» Python."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    for phrase in clause.phrases {
      let grammar = clause.meaning(phrase).grammar
      guard !grammar.isDisjoint(with: [.betterVerb, .worseVerb]), !grammar.contains(.comparedTo),
        !clause.isConditional(phrase)
      else { continue }
      let token = clause.tokens(phrase).lowerBound
      let negation = clause.negation(at: token)
      // “Leaves Python far behind”.
      let cause = clause.nearest([.causative], before: token, reach: 5)
      let isAhead = (grammar.contains(.betterVerb) || cause != nil) != clause.isPassive(phrase)
      let polarity: Polarity = isAhead != negation.isReversed ? .positive : .negative
      // What is praised behind the verb is the rival’s: “does not match Go’s fast start”.
      let cues =
        clause.openCues([.aspect, .topic, .use, .feature])
        + clause.openCues([.good, .bad]).filter { clause.tokens($0.phrase).lowerBound > token }
      clause.spentCues.formUnion(cues.map(\.phrase) + [phrase])
      clause.spentOpinions.insert(phrase)
      let frame = ComparisonFrame(
        kind: .verb, token: token,
        comparandFrom: clause.tokens(cause ?? phrase).upperBound)
      let criteria =
        cues.isEmpty ? [clause.section.criterion ?? .performance] : cues.map(\.cue.criterion)
      return criteria.map { criterion in
        Judgement(
          criterion: criterion, polarity: polarity, rule: name, token: token, comparison: frame,
          isNegated: negation.isReversed,
          clues: [clause.clue(.comparison, phrase, "a verb that ranks")]
            + clause.clues(of: negation))
      }
    }
    return []
  }
}

extension ClauseContext {
  /// Whether a verb is suffered: “is beaten by Go”.
  fileprivate func isPassive(_ verb: Int) -> Bool {
    let end = tokens(verb).upperBound
    return end < clause.tokens.upperBound && scan.tokens[end].isWord(.by)
      && nearest([.copula], before: tokens(verb).lowerBound, reach: 3) != nil
  }
}
