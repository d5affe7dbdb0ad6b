import Claims

/// An item under “Pros” or “Cons”: it counts as its heading says, whatever its words.
enum LeaningRule: Rule {
  static let name = "leaning"
  static let summary = "an item under a heading such as “Pros” or “Cons”"
  static let examples: [Example] = [
    .claim("«Community»", in: "## Pros of Python\n\n- …", "community", .positive),
    .claim("«Memory usage»", in: "## Cons of Python\n\n- …", "memory", .negative),
    .claim("«Machine learning»", in: "## Cons of Node.js\n\n- …", "data-science", .negative),
    .noClaim("The weather", in: "## Cons of Python\n\n- …"),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    guard clause.isFragment, let leaning = clause.section.leaning else { return [] }
    let cues = clause.openCues([.aspect, .feature, .topic, .use, .burden])
    return cues.compactMap { phrase, cue in
      guard cue.kind != .topic || cues.count == 1 && clause.spentCues.isEmpty else { return nil }
      let polarity: Polarity = leaning == .pros ? .positive : .negative
      clause.spentCues.insert(phrase)
      return Judgement(
        criterion: cue.criterion, polarity: polarity, rule: name,
        token: clause.tokens(phrase).lowerBound, kind: cue.kind,
        clues: [clause.clue(.criterion, phrase)])
    }
  }
}
