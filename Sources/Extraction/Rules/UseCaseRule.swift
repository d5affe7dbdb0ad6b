import Claims

/// What a technology is recommended for, or warned against: “ideal for real-time applications”.
enum UseCaseRule: Rule {
  static let name = "use-case"
  static let summary = "what a technology is recommended for or warned against"
  static let examples: [Example] = [
    .claim("Node.js is ideal for «chat applications».", "real-time", .positive),
    .claim("Choose Python for «machine learning».", "data-science", .positive),
    .claim("Node.js is not suitable for «machine learning».", "data-science", .negative),
    .claim("Python is used for «web scraping».", "scripting", .positive),
    .claim("Python is slow for «complex computations».", "cpu-bound", .negative),
    .claim("Avoid Python for «machine learning».", "data-science", .negative),
    .noClaim("We bought a book on «machine learning», and Python is its second chapter."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements: [Judgement] = []
    var last: (phrase: Int, frame: UseFrame)?
    for phrase in clause.phrases {
      guard !clause.spentCues.contains(phrase), let cue = clause.meaning(phrase).cue,
        cue.kind == .use || cue.kind == .aspect || cue.kind == .feature
      else { continue }
      let token = clause.tokens(phrase).lowerBound
      // “Not there yet for vision or speech” says one thing of both.
      let listed = last.flatMap { clause.isCoordinated($0.phrase, phrase) ? $0.frame : nil }
      guard let frame = listed ?? clause.useFrame(of: phrase),
        cue.kind == .use || frame.isExclusive
      else { continue }
      last = (phrase, frame)
      var negation = clause.negation(at: frame.token)
      if !negation.isReversed, frame.token < token {
        // “Ideal for projects that don’t require machine learning”.
        let inner = clause.negation(at: token, counting: [.negator, .reducer])
        if inner.phrases.contains(where: { clause.tokens($0).lowerBound > frame.token }) {
          negation = inner
        }
      }
      clause.spentCues.insert(phrase)
      if let opinion = frame.opinion { clause.spentOpinions.insert(opinion) }
      let polarity = frame.grading.polarity(of: frame.word, isDenied: negation.isReversed)
      judgements.append(
        Judgement(
          criterion: cue.criterion, polarity: polarity, rule: name, token: frame.token,
          form: frame.grading.form, isRecommendation: frame.isExclusive && polarity == .positive,
          kind: cue.kind, value: frame.value, distance: clause.distance(frame.phrase, phrase),
          isNegated: negation.isReversed,
          clues: [
            clause.clue(.criterion, phrase),
            clause.clue(.opinion, frame.phrase, frame.note),
          ] + clause.clues(of: negation)))
    }
    return judgements
  }
}
