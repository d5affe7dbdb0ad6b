import Claims

/// What one does with a technology, and how long it takes: “took us three months to learn”, “deployed it
/// in an afternoon”.
enum EffortRule: Rule {
  static let name = "effort"
  static let summary = "what one does with a technology, and how long it takes"
  static let examples: [Example] = [
    .claim("It took us three months to «learn» Node.js.", "learning-curve", .negative),
    .claim("It took only ten minutes to «install» Python.", "installation", .positive),
    .claim("«Debugging» Node.js cost me several evenings.", "error-handling", .negative),
    .claim("We «migrated» to Python 3 in an afternoon.", "versioning", .positive),
    .noClaim("We have been using Python for three months."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    guard let (done, cue, effort) = clause.effort else { return [] }
    let negation = clause.negation(at: effort.tokens.lowerBound)
    let phrases = clause.scan.phraseIndices(in: effort.tokens)
    clause.spentCues.formUnion([done] + phrases)
    clause.spentOpinions.formUnion(phrases)
    return [
      Judgement(
        criterion: cue.criterion,
        polarity: negation.isReversed ? effort.polarity.reversed : effort.polarity,
        rule: name, token: effort.tokens.lowerBound, kind: cue.kind,
        isNegated: negation.isReversed,
        clues: [
          clause.clue(.criterion, done), clause.clue(.opinion, at: effort.tokens, "how long"),
        ]
          + clause.clues(of: negation))
    ]
  }
}

/// How long something takes, and which way that counts.
private struct Effort {
  /// The words that tell it: “took three months”, “in an afternoon”.
  let tokens: Range<Int>
  let polarity: Polarity
}

/// How long a span of time is to somebody who waits for it, in seconds.
private enum Patience {
  static let day = 86_400.0
  static let week = 7 * day
  static let month = 30 * day
}

extension ClauseContext {
  /// What is done with the subject, and how long it takes.
  fileprivate var effort: (done: Int, cue: Cue, effort: Effort)? {
    let cues = openCues([.task, .work, .topic, .aspect, .good])
    guard !cues.isEmpty else { return nil }
    for unit in clause.tokens where !(clause.condition?.contains(unit) ?? false) {
      guard let span = lexicon.units[scan.tokens[unit].word], span.dimension == .time,
        let effort = spent(span.factor, at: unit) ?? within(span.factor, at: unit)
      else { continue }
      let done =
        cues.first { isPurpose($0.phrase, behind: effort.tokens.upperBound) }
        ?? cues.last { isDone($0.phrase, $0.cue.kind, before: effort.tokens.lowerBound) }
      if let done { return (done.phrase, done.cue, effort) }
    }
    return nil
  }

  /// “Took three months”, “cost me several evenings”.
  private func spent(_ seconds: Double, at unit: Int) -> Effort? {
    guard let verb = nearest([.spends, .loses], before: unit, reach: 7) else { return nil }
    let start = tokens(verb).lowerBound
    let isLittle = (max(clause.tokens.lowerBound, start - 1)..<unit).contains {
      scan.has(.slight, at: $0)
    }
    let polarity: Polarity
    if isLittle {
      polarity = seconds < Patience.month ? .positive : .negative
    } else if meaning(verb).grammar.contains(.loses) || seconds >= Patience.week {
      polarity = .negative
    } else if seconds < Patience.day {
      polarity = .positive
    } else {
      return nil
    }
    return Effort(tokens: start..<unit + 1, polarity: polarity)
  }

  /// “In an afternoon”, “within two weeks”, but not “in recent weeks”.
  private func within(_ seconds: Double, at unit: Int) -> Effort? {
    guard seconds < Patience.month else { return nil }
    let before = (clause.tokens.lowerBound..<unit).reversed()
    guard let start = before.first(where: { !isAmount($0) }),
      scan.has(.within, at: start)
    else { return nil }
    return Effort(tokens: start..<unit + 1, polarity: .positive)
  }

  private func isAmount(_ token: Int) -> Bool {
    numeral(at: token) != nil || scan.has(.amount, at: token)
  }

  /// Whether a phrase says what time was spent on: “weeks to learn”, “a day debugging”, “months to become
  /// productive”.
  private func isPurpose(_ phrase: Int, behind end: Int) -> Bool {
    let words = tokens(phrase)
    guard words.lowerBound >= end, words.lowerBound <= end + 4, !hasStop(end..<words.lowerBound)
    else { return false }
    return isGerund(phrase)
      || (end..<words.upperBound).contains { scan.tokens[$0].isWord(.to) }
  }

  /// Whether a phrase says what takes the time that is told behind it: “learning it takes weeks”, “deployed
  /// it in a day”.
  private func isDone(_ phrase: Int, _ kind: Cue.Kind, before start: Int) -> Bool {
    let end = tokens(phrase).upperBound
    guard kind != .good, kind != .aspect || isGerund(phrase) else { return false }
    return end <= start && !hasStop(end..<start)
  }
}
