import Claims

/// What the words of a clause add up to where no cue says it: “you end up gluing libraries together”.
enum GistRule: Rule {
  static let name = "gist"
  static let summary = "the words of the clause taken together, and those before it, without a cue"
  static let grounds = Grounds.guess
  static let examples: [Example] = [
    .claim(
      "Node.js kept going down every other night until somebody restarted the process by hand.",
      "availability", .negative),
    .claim(
      "For nearly every task somebody has already published something in Python.",
      "ecosystem", .positive),
    .claim(
      "In Node.js, every module keeps its own state and exposes its functions to the other modules.",
      "architecture", .neutral),
    .noClaim("We moved to another floor while the others wrote about Node.js."),
  ]

  /// How many tokens leave no room for a second matter.
  private static let shortest = 8
  /// How many of the criteria that a clause speaks of most are proposed.
  private static let reach = 3

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    // The heads of a cell say what it is about, or nobody does: “yes” and “12” may be data of any kind.
    let (section, isCell) = (clause.section, clause.section.isCell)
    guard !isCell || section.criterion != nil && section.isCellOfTechnology,
      !clause.judgesStrangers
    else { return [] }
    // A few words with a cue say no more than that.
    let isBrief = isCell || clause.clause.tokens.count <= shortest
    let isTold = isBrief && !clause.proposed.isEmpty || !clause.saysEnough
    let criteria =
      isTold ? [] : clause.theme.strongest(reach).filter { clause.proposed[$0] == nil }
    let named = criteria.flatMap { criterion in
      Polarity.allCases.map { judgement(on: criterion, $0, in: clause) }
    }
    guard clause.tellsMechanism, clause.proposed[.architecture] == nil,
      !criteria.contains(.architecture)
    else { return named }
    return named + [judgement(on: .architecture, .neutral, in: clause)]
  }

  private static func judgement(
    on criterion: Criterion.ID, _ polarity: Polarity, in clause: ClauseContext
  ) -> Judgement {
    Judgement(
      criterion: criterion, polarity: polarity, rule: name,
      token: clause.clause.tokens.lowerBound,
      clues: [
        clause.clue(.criterion, at: clause.clause.tokens, "the words together speak of it")
      ])
  }
}

extension ClauseContext {
  /// Whether words are left that may mean something: “though” and “it can” do not, nor does an item of one
  /// or two words that no lexicon knows, “continent”.
  fileprivate var saysEnough: Bool {
    let words = clause.tokens.count { !scan.tokens[$0].isSign }
    if isFragment { return words > 2 || phrases.contains { !meaning($0).isGrammar } }
    return words - phrases.reduce(0) { $0 + (meaning($1).isGrammar ? tokens($1).count : 0) } > 1
  }
}
