import Claims

/// What the words of a clause add up to where no cue says it: “you end up gluing libraries together”.
enum GistRule: Rule {
  static let name = "gist"
  static let summary = "the words of the clause taken together, without a cue"
  static let examples: [Example] = []

  /// How many of the criteria that a clause speaks of most are proposed.
  private static let reach = 3

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    // The heads of a cell say what it is about.
    guard !clause.section.isCell || clause.proposed.isEmpty else { return [] }
    let criteria = clause.gist.ranking.prefix(reach).map(\.criterion)
      .filter { !clause.proposed.contains($0) }
    return criteria.flatMap { criterion in
      Polarity.allCases.map { polarity in
        Judgement(
          criterion: criterion, polarity: polarity, rule: name,
          token: clause.clause.tokens.lowerBound,
          clues: [
            clause.clue(.criterion, at: clause.clause.tokens, "the words together speak of it")
          ])
      }
    }
  }
}
