import Claims

/// A number and what it counts: “npm offers over 1.3 million packages”.
enum QuantityRule: Rule {
  static let name = "quantity"
  static let summary = "a number with what it counts"
  static let grounds = Grounds.plain
  static let examples: [Example] = [
    .quantity("npm offers over 1.3 million «packages».", "packages in the registry", 1_300_000),
    .quantity("npm offers over two million «packages».", "packages in the registry", 2_000_000),
    .quantity("npm holds around 350,000 «packages».", "packages in the registry", 350_000),
    .noClaim("npm delivers 350,000 «packages» per second."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements: [Judgement] = []
    for phrase in clause.phrases {
      guard !clause.spentCues.contains(phrase), let entry = clause.meaning(phrase).measure,
        let number = clause.number(before: clause.tokens(phrase).lowerBound),
        !clause.isRate(phrase, from: number.tokens.lowerBound)
      else { continue }
      clause.spentCues.insert(phrase)
      judgements.append(
        Judgement(
          criterion: entry.criterion, polarity: entry.polarity, rule: name,
          token: clause.tokens(phrase).lowerBound,
          quantity: Quantity(measure: entry.measure, value: number.value),
          clues: [
            clause.clue(
              .quantity, at: number.tokens.lowerBound..<clause.tokens(phrase).upperBound,
              entry.measure)
          ]))
    }
    return judgements
  }
}
