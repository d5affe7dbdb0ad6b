import Claims

/// A verb that ranks: “Node.js outperforms Python”.
enum RankingVerbRule: Rule {
  static let name = "comparison.verb"
  static let summary = "a verb that ranks two technologies"
  static let examples: [Example] = [
    .comparison("Node.js «outperforms» Python.", "performance", .better, "Python"),
    .comparison("Python «lags behind» Node.js in performance.", "performance", .worse, "Node.js"),
    .comparison("Python «does not match» Node.js in speed.", "performance", .worse, "Node.js"),
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
      let cause = clause.nearest(.causative, before: token, reach: 5)
      let isAhead = grammar.contains(.betterVerb) || cause != nil
      let polarity: Polarity = isAhead != negation.isReversed ? .positive : .negative
      let cues = clause.openCues([.aspect, .topic, .use, .feature])
      clause.spentCues.formUnion(cues.map(\.phrase) + [phrase])
      clause.spentOpinions.insert(phrase)
      let frame = ComparisonFrame(
        kind: .verb, token: token,
        comparandFrom: clause.tokens(cause ?? phrase).upperBound)
      let criteria =
        cues.isEmpty ? [clause.section.criterion ?? "performance"] : cues.map(\.cue.criterion)
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
