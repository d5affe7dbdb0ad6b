import Claims

/// An opinion in a cell of a table, on what the head of its row or column names: “Excellent for small
/// teams” in the row “Performance”.
enum CellRule: Rule {
  static let name = "cell"
  static let summary = "a cell that begins with an opinion, on what its row or column names"
  /// The heads leave no doubt of what is judged, and the weights have seen few tables.
  static let grounds = Grounds.plain
  static let examples: [Example] = [
    .claim("«Excellent»", in: row("Node.js", "Performance"), "performance", .positive),
    .claim("«High»", in: row("Node.js", "Memory usage"), "memory", .negative),
    .claim("Not «good»", in: row("Node.js", "Security"), "security", .negative),
    .noClaim("Is it «good»?", in: row("Node.js", "Performance")),
    .noClaim("«Excellent»", in: row("Rating", "Performance")),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    guard clause.section.isCell, let criterion = clause.section.criterion,
      clause.spentCues.isEmpty,
      let phrase = clause.phrases.first(where: { clause.meaning($0).opinion != nil }),
      let opinion = clause.meaning(phrase).opinion, opinion.criterion ?? criterion == criterion,
      !clause.spentOpinions.contains(phrase), clause.hasOnlyDegrees(before: phrase)
    else { return [] }
    let token = clause.tokens(phrase).lowerBound
    let grading = clause.grading(of: phrase)
    let negation = clause.negation(at: token)
    let kind = clause.section.cue?.value.kind ?? .aspect
    let polarity = grading.polarity(
      of: opinion.value.polarity(of: kind), isDenied: negation.isReversed)
    clause.spentOpinions.insert(phrase)
    return [
      Judgement(
        criterion: criterion, polarity: polarity, rule: name, token: token, form: grading.form,
        kind: kind, value: opinion.value, isNegated: negation.isReversed,
        clues: [clause.clue(.opinion, phrase)] + clause.clues(of: negation))
    ]
  }

  /// A table with one cell to fill in.
  private static func row(_ column: String, _ row: String) -> String {
    "| | \(column) |\n|---|---|\n| \(row) | … |"
  }
}

extension ClauseContext {
  /// Whether nothing but words of degree and negation stand before a phrase: “not very good”.
  fileprivate func hasOnlyDegrees(before phrase: Int) -> Bool {
    let start = clause.tokens.lowerBound
    let words = tokens(phrase).lowerBound - start
    let known = scan.phraseIndices(in: start..<tokens(phrase).lowerBound)
    return words <= 3 && known.reduce(0) { $0 + tokens($1).count } == words
      && known.allSatisfy { meaning($0).cue == nil && meaning($0).technology == nil }
  }
}
