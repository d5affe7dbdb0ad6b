import Claims

/// A clause without a cue whose words are kin to a criterion: “it is well tested”.
enum KinRule: Rule {
  static let name = "kin"
  static let summary = "words that are kin to the cues of a criterion"
  static let examples: [Example] = []

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    let polarities: [Polarity] =
      clause.mood.blames ? [.positive, .neutral, .negative] : [.positive, .neutral]
    return clause.kin.criteria.prefix(3).filter { !clause.proposed.contains($0.criterion) }
      .flatMap { kin in
        polarities.map { polarity in
          Judgement(
            criterion: kin.criterion, polarity: polarity, rule: name,
            token: clause.clause.tokens.lowerBound,
            clues: [
              clause.clue(.criterion, at: clause.clause.tokens, "words kin to this criterion")
            ])
        }
      }
  }
}
