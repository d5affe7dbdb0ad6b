import Claims

/// Who made a technology, and when: “created by Guido van Rossum in 1991”.
enum OriginRule: Rule {
  static let name = "origin"
  static let summary = "who made a technology, and when"
  static let grounds = Grounds.plain
  static let examples: [Example] = [
    .claim("Node.js was «created» by Ryan Dahl.", "history", .neutral),
    .quantity("Python was «released» in 1991.", "created in year", 1991),
    .noClaim("Our Python service was «created» in a hurry."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    for index in clause.clause.tokens {
      guard clause.scan.has(.origin, at: index) else { continue }
      let year = clause.year(after: index)
      guard year != nil || clause.names(makerAfter: index) else { continue }
      return [
        Judgement(
          criterion: .history, polarity: .neutral, rule: name, token: index,
          quantity: year.map { Quantity(measure: "created in year", value: Double($0)) },
          clues: [
            clause.clue(.criterion, at: index..<index + 1, "tells its origin")
          ])
      ]
    }
    return []
  }
}

extension ClauseContext {
  /// The year that follows a word of origin within a few words: “in 1991”.
  fileprivate func year(after token: Int) -> Int? {
    for index in token + 1..<min(clause.tokens.upperBound, token + 8) {
      guard scan.tokens[index].isNumber, let value = wholeNumber(at: index) else { continue }
      return (1950...2100).contains(value) ? value : nil
    }
    return nil
  }

  /// Whether “by” and a capitalised name follow.
  fileprivate func names(makerAfter token: Int) -> Bool {
    guard token + 2 < clause.tokens.upperBound + 1, token + 2 < scan.tokens.count else {
      return false
    }
    return scan.tokens[token + 1].isWord(.by)
      && (token + 2..<min(scan.tokens.count, token + 4)).contains { scan.tokens[$0].isCapitalised }
  }
}
