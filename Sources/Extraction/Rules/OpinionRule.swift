import Claims

/// An opinion that names no aspect: it speaks of its default criterion, or of the heading's.
enum OpinionRule: Rule {
  static let name = "opinion"
  static let summary = "an opinion without an aspect, on its own criterion or the heading’s"
  static let examples: [Example] = [
    .claim("Python is «robust».", "maturity", .positive),
    .claim("Node.js is not «easy».", "learning-curve", .negative),
    .comparison("Node.js is not as «easy» as Python.", "learning-curve", .worse, "Python"),
    .comparison("Node.js is less «complex» than Python.", "learning-curve", .better, "Python"),
    .noClaim("We had an «easy» week with Node.js."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements: [Judgement] = []
    for phrase in clause.phrases {
      guard !clause.spentOpinions.contains(phrase), !clause.isConditional(phrase),
        !clause.isOfOthers(phrase),
        let opinion = clause.meaning(phrase).opinion, clause.countsAlone(opinion, phrase)
      else { continue }
      let criterion: Criterion.ID
      let rule: String
      if let own = opinion.criterion {
        (criterion, rule) = (own, name)
      } else if let heading = clause.section.criterion, clause.spentCues.isEmpty {
        (criterion, rule) = (heading, "opinion.heading")
      } else {
        continue
      }
      let token = clause.tokens(phrase).lowerBound
      let grading = clause.grading(of: phrase)
      let negation = clause.negation(at: token)
      let polarity = grading.polarity(
        of: opinion.value.polarity(of: .aspect), isDenied: negation.isReversed)
      clause.spentOpinions.insert(phrase)
      judgements.append(
        Judgement(
          criterion: criterion, polarity: polarity, rule: rule, token: token, form: grading.form,
          value: opinion.value, isNegated: negation.isReversed,
          clues: [
            clause.clue(.opinion, phrase)
          ] + clause.clues(of: negation)))
    }
    return judgements
  }
}

extension ClauseContext {
  /// Whether an opinion says something without a thing that it is about.
  fileprivate func countsAlone(_ opinion: Opinion, _ phrase: Int) -> Bool {
    switch opinion.value {
    case .more, .less: false
    case .positive, .negative, .positivePredicate, .negativePredicate:
      nearest([.copula], before: tokens(phrase).lowerBound, reach: 4) != nil
        && endsPredicate(phrase)
    }
  }

  /// Whether no noun follows that the phrase would belong to: “is easy”, “is easy to set up”, not
  /// “is a difficult choice”.
  private func endsPredicate(_ phrase: Int) -> Bool {
    let next = tokens(phrase).upperBound
    guard next < clause.tokens.upperBound else { return true }
    let token = scan.tokens[next]
    guard !token.isSign, !token.isWord(.and) else { return true }
    guard let follower = scan.phraseIndices(in: next..<clause.tokens.upperBound).first,
      tokens(follower).lowerBound == next
    else { return false }
    return !meaning(follower).grammar.isDisjoint(
      with: [.useFrame, .than, .comparedTo, .as, .scopeOpener, .provision])
  }
}
