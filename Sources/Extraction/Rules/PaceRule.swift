import Claims

/// What one does with a technology, and how fast: “builds prototypes in no time”. It is not the
/// technology that is fast then.
enum PaceRule: Rule {
  static let name = "pace"
  static let summary = "what one does with a technology, and how fast"
  static let examples: [Example] = [
    .claim("With Python teams «create» tools quickly.", "productivity", .positive),
    .claim("Python is the fastest way to «build» a tool.", "productivity", .positive),
    .claim("«Writing» services in Node.js is slow.", "productivity", .negative),
    .claim("Python lets you «debug» scripts faster.", "error-handling", .positive),
    .noClaim("We «build» a tool in Python every week."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    clause.openCues([.work, .task]).compactMap { work, cue in
      guard let pace = clause.pace(ofDoing: work), let value = clause.speed(pace) else {
        return nil
      }
      let token = clause.tokens(pace).lowerBound
      let grading = clause.grading(of: pace)
      let negation = clause.negation(at: min(token, clause.tokens(work).lowerBound))
      clause.spentCues.formUnion([work, pace])
      clause.spentOpinions.insert(pace)
      return Judgement(
        criterion: cue.criterion,
        polarity: grading.polarity(of: value.polarity(of: cue.kind), isDenied: negation.isReversed),
        rule: name, token: token, form: grading.form, kind: cue.kind, value: value,
        distance: clause.distance(work, pace), isNegated: negation.isReversed,
        clues: [clause.clue(.criterion, work), clause.clue(.opinion, pace)]
          + clause.clues(of: negation))
    }
  }
}

extension ClauseContext {
  /// The words that tell how fast something is done.
  fileprivate func pace(ofDoing work: Int) -> Int? { pace(before: work) ?? pace(behind: work) }

  /// Whether a word of pace says fast or slow.
  fileprivate func speed(_ pace: Int) -> Opinion.Value? {
    if let opinion = meaning(pace).opinion { return opinion.value }
    return meaning(pace).cue.map { $0.kind == .bad ? .negative : .positive }
  }

  /// “Quickly build”, “fast prototyping”, “the fastest way to build”, but not “fast apps to build on”.
  private func pace(before work: Int) -> Int? {
    let start = verb(of: work)
    let reach = max(clause.tokens.lowerBound, start - 5)..<start
    guard let pace = scan.phraseIndices(in: reach).last(where: isPace) else { return nil }
    let gap = tokens(pace).upperBound..<start
    if gap.isEmpty { return isGerundOfWork(work) || isAdverb(pace) ? pace : nil }
    let joint = scan.tokens[start - 1]
    let isWay = joint.isWord(.to) || joint.isWord(.for)
    return isWay && meaning(pace).form == .superlative && !hasStop(gap) ? pace : nil
  }

  /// “Build apps quickly”, “building apps is slow”, “makes building apps faster”, but not “build fast
  /// apps” or “build apps that run fast”.
  private func pace(behind work: Int) -> Int? {
    let end = tokens(work).upperBound
    let reach = end..<min(clause.tokens.upperBound, end + 8)
    guard let pace = scan.phraseIndices(in: reach).first(where: isPace) else { return nil }
    let start = tokens(pace).lowerBound
    guard !hasStop(end..<start), !(end..<start).contains(where: beginsOtherWork) else { return nil }
    if let verb = nearest([.copula, .causative], before: start, reach: 8) {
      if isGerundOfWork(work) { return pace }
      if tokens(verb).lowerBound >= end { return nil }
    }
    return isAdverb(pace) || endsNounPhrase(pace) ? pace : nil
  }

  private func isPace(_ phrase: Int) -> Bool {
    meaning(phrase).grammar.contains(.pace) && !spentOpinions.contains(phrase)
      && !spentCues.contains(phrase) && !isConditional(phrase)
  }

  /// The verb of what one does: “build”, “to build”, “when you are building”, “put together”.
  private func verb(of work: Int) -> Int {
    let words = tokens(work)
    let isLedIn = scan.has(.linking, at: words.lowerBound)
    return isLedIn ? words.upperBound - 1 : words.lowerBound
  }

  private func isGerundOfWork(_ work: Int) -> Bool { scan.ends(verb(of: work), in: "ing") }

  private func isAdverb(_ phrase: Int) -> Bool {
    scan.ends(tokens(phrase).lowerBound, in: "ly") || tokens(phrase).count > 1
  }

  /// Whether what follows a word does not belong to it as a noun to an adjective.
  private func endsNounPhrase(_ phrase: Int) -> Bool {
    let next = tokens(phrase).upperBound
    guard next < clause.tokens.upperBound else { return true }
    let token = scan.tokens[next]
    return token.isSign || scan.has(.linking, at: next)
      || follower(of: phrase).map { meaning($0).grammar.contains(.than) } ?? false
  }

  private func beginsOtherWork(_ token: Int) -> Bool {
    let word = scan.tokens[token]
    return word.isWord(.that) || word.isWord(.which) || word.isWord(.for) || word.joinsList
  }
}
