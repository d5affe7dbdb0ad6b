import Claims

/// A cost that is absent, cut or there: “no configuration”, “reduces boilerplate”, “requires a lot of
/// boilerplate”. What others must provide is one, too: “relies on third-party packages”.
enum BurdenRule: Rule {
  static let name = "burden"
  static let summary = "a cost that is absent, cut, or there"
  static let examples: [Example] = [
    .claim("Python cuts «overhead».", "performance", .positive),
    .claim("Node.js needs no «configuration».", "installation", .positive),
    .claim("Python needs «boilerplate».", "syntax", .negative),
    .claim("Python fails to prevent «data races».", "concurrency", .negative),
    .claim("For routing, Python needs third-party «packages».", "ecosystem", .negative),
    .claim("No separate «documentation» is required for Python.", "documentation", .positive),
    .noClaim("If Python needed «boilerplate», we would leave."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.burden, .aspect, .feature]).compactMap { phrase, cue in
      let token = clause.tokens(phrase).lowerBound
      let need = cue.kind == .burden ? nil : clause.need(ofForeign: phrase)
      guard cue.kind == .burden || need != nil else { return nil }
      let negation = clause.negation(
        at: max(token, need ?? token), counting: [.negator, .reducer])
      let polarity: Polarity
      if negation.isReversed {
        polarity = .positive
      } else if need != nil
        || clause.opinion(attachedTo: phrase, kind: .burden) == nil
          // “Fails to reduce overhead” denies twice, and keeps it.
          && (!negation.phrases.isEmpty
            || clause.nearest([.demand], before: token, reach: 6) != nil)
      {
        polarity = .negative
      } else {
        return nil
      }
      clause.spentCues.insert(phrase)
      return Judgement(
        criterion: cue.criterion, polarity: polarity, rule: name, token: token,
        kind: .burden, isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, phrase)]
          + clause.clues(of: negation))
    }
  }
}
