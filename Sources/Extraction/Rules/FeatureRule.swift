import Claims

/// Something good that a technology has, or lacks: “comes with a debugger”, “lacks type inference”.
enum FeatureRule: Rule {
  static let name = "feature"
  static let summary = "something good that a technology has or lacks"
  static let examples: [Example] = [
    .claim("Node.js comes with a «debugger».", "tooling", .positive),
    .claim("Python offers «scalability».", "scalability", .positive),
    .claim("Node.js lacks «type inference».", "type-safety", .negative),
    .noClaim("If Node.js had «type inference», we would stay."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.feature, .aspect]).compactMap { phrase, cue in
      let token = clause.tokens(phrase).lowerBound
      let negation = clause.negation(at: token)
      let provision = clause.nearest([.provision], before: token, reach: 8, acrossCommas: true)
      // “Does not lack type inference” denies twice, and has it.
      guard provision != nil || !negation.phrases.isEmpty else { return nil }
      clause.spentCues.insert(phrase)
      return Judgement(
        criterion: cue.criterion, polarity: negation.isReversed ? .negative : .positive, rule: name,
        token: token, form: clause.grading(of: phrase).form, kind: cue.kind,
        distance: provision.map { clause.distance($0, phrase) } ?? 0,
        isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, phrase)]
          + (provision.map { [clause.clue(.opinion, $0, "says that there is such a thing")] } ?? [])
          + clause.clues(of: negation))
    }
  }
}
