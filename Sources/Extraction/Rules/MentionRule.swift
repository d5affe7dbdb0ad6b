import Claims

/// A cue that stands by itself: what it names is mostly told to the technology's credit, and is
/// weighed as that and as a plain statement.
enum MentionRule: Rule {
  static let name = "mention"
  static let summary = "a cue that stands without an opinion"
  static let grounds = Grounds.guess
  static let examples: [Example] = [
    .claim("Python's «community» meets in Prague.", "community", .positive),
    .claim("«Community»", in: "## Python\n\n- …", "community", .positive),
    .noClaim("This article is about the «community» of Python."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    let parts = clause.parts
    return parts
      + clause.openCues([.aspect, .feature, .topic, .use, .burden]).flatMap { phrase, cue in
        let token = clause.tokens(phrase).lowerBound
        let isNegated = clause.negation(at: token).isReversed
        clause.spentCues.insert(phrase)
        let possible = polarities(of: cue.kind, isNegated: isNegated, in: clause)
        // What words of praise or blame say of the matter, a mere mention does not gainsay.
        let said = clause.proposed[cue.criterion]
        return possible.filter { said == nil || said == $0 }.map { polarity in
          Judgement(
            criterion: cue.criterion, polarity: polarity, rule: name, token: token, kind: cue.kind,
            isNegated: isNegated,
            clues: [clause.clue(.criterion, phrase)])
        }
      }
  }

  /// What a bare mention may mean: nothing speaks against a technology in a sentence without a word of
  /// blame. An item that is a burden may need none: “Boilerplate”.
  private static func polarities(
    of kind: Cue.Kind, isNegated: Bool, in clause: ClauseContext
  ) -> [Polarity] {
    if isNegated { return kind == .burden ? [.positive] : [.negative] }
    let blames = clause.mood.blames
    if kind == .burden { return blames || clause.isFragment ? [.negative, .neutral] : [.neutral] }
    return blames ? [.positive, .neutral, .negative] : [.positive, .neutral]
  }
}

extension ClauseContext {
  /// What a clause on how something works names as its parts, which another rule has counted as something
  /// good that there is: “relies on a garbage collector”.
  fileprivate var parts: [Judgement] {
    guard tellsMechanism else { return [] }
    return phrases.compactMap { phrase in
      guard let cue = meaning(phrase).cue, cue.kind == .feature || cue.kind == .aspect,
        spentCues.contains(phrase), proposed[cue.criterion] == .positive
      else { return nil }
      return Judgement(
        criterion: cue.criterion, polarity: .neutral, rule: MentionRule.name,
        token: tokens(phrase).lowerBound, kind: cue.kind, clues: [clue(.criterion, phrase)])
    }
  }
}
