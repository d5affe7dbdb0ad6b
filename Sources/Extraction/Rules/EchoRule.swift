import Claims

/// What was said of one technology, said of another or denied: “so does Go”, “Rust is not”.
enum EchoRule: Rule {
  static let name = "echo"
  static let summary = "what was said of one technology, said of another or denied"
  /// What is repeated has been weighed before.
  static let grounds = Grounds.plain
  static let examples: [Example] = [
    .claim("Node.js is easy to learn. Python «is not».", "learning-curve", .negative),
    .claim("Node.js is not fast, and «neither is» Python.", "performance", .negative),
    .claim("Node.js is hard to debug. «The same goes for» Python.", "error-handling", .negative),
    .noClaim("Python «does not»."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    guard !clause.said.claims.isEmpty, let echo = clause.scan.echo(in: clause.clause.tokens),
      let isReversed = clause.said.isReversed(by: echo.manner)
    else { return [] }
    return clause.said.claims.compactMap { claim in
      guard claim.comparison == nil, claim.quantity == nil,
        claim.fact != nil || claim.polarity != .neutral
      else { return nil }
      return Judgement(
        criterion: claim.criterion, polarity: isReversed ? claim.polarity.reversed : claim.polarity,
        rule: name, token: echo.tokens.lowerBound,
        fact: claim.fact.map {
          Fact(
            $0.property, isDenied: $0.isDenied != isReversed, exclusionGroup: $0.exclusionGroup)
        },
        isNegated: isReversed,
        clues: [clause.clue(.criterion, at: echo.tokens, "repeats what was said before")])
    }
  }
}
