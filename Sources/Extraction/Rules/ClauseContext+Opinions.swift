import Claims

/// Which opinion belongs to what.
extension ClauseContext {
  /// Finds the opinion that belongs to an aspect: right before it (“a huge community”), behind it over
  /// a copula (“its community is huge”), or, for what is not a mere topic, the nearest one that is left.
  func opinion(attachedTo phrase: Int, kind: Cue.Kind) -> AttachedOpinion? {
    let cue = tokens(phrase)
    guard kind != .task || isGerund(phrase) else { return ease(ofDoing: phrase) }
    if let missing = predicate(behind: phrase, kind: kind), missing.value.isBlame {
      return missing
    }
    // “Trouble debugging” is of debugging, “better mileage debugging” is not.
    let nearby = kind == .task ? 1 : 4
    if let before = lastOpinion(before: cue.lowerBound, reach: nearby, of: kind),
      !hasStop(tokens(before.phrase).upperBound..<cue.lowerBound)
        || joinsList(tokens(before.phrase).upperBound..<cue.lowerBound)
    {
      return before
    }
    let isNamed = kind == .topic || kind == .task
    let reach = isNamed ? 6 : 9
    if let behind = firstOpinion(
      in: cue.upperBound..<min(clause.tokens.upperBound, cue.upperBound + reach), of: kind),
      !hasStop(cue.upperBound..<tokens(behind.phrase).lowerBound),
      !hasOpenCue(between: phrase, and: behind.phrase),
      // “Debugging is hard” and “debugging takes no time”.
      kind != .task || tokens(behind.phrase).count > 1 || isPredicate(behind.phrase)
    {
      return behind
    }
    if !isNamed, let before = lastOpinion(before: cue.lowerBound, reach: 9, of: kind),
      !hasStop(tokens(before.phrase).upperBound..<cue.lowerBound)
    {
      return before
    }
    return verdict(announcedBy: phrase, kind: kind)
  }

  /// What is said of an aspect by a predicate, whatever stands in front of it: “good tutorials are
  /// scarce”.
  private func predicate(behind phrase: Int, kind: Cue.Kind) -> AttachedOpinion? {
    let end = tokens(phrase).upperBound
    let reach = end..<min(clause.tokens.upperBound, end + 7)
    guard let opinion = firstOpinion(in: reach, of: kind),
      !hasStop(end..<tokens(opinion.phrase).lowerBound),
      !hasOpenCue(between: phrase, and: opinion.phrase)
    else { return nil }
    let copula = nearest([.copula], before: tokens(opinion.phrase).lowerBound, reach: 3)
    return copula.map { tokens($0).lowerBound >= end } ?? (opinion.value == .less) ? opinion : nil
  }

  /// How many tokens lie between two phrases.
  func distance(_ a: Int, _ b: Int) -> Int {
    max(
      0,
      max(tokens(a).lowerBound, tokens(b).lowerBound)
        - min(tokens(a).upperBound, tokens(b).upperBound))
  }

  /// Whether two cues stand in one list: “performance and scalability”, “speed, security”.
  func isCoordinated(_ first: Int, _ second: Int) -> Bool {
    let gap = tokens(first).upperBound..<tokens(second).lowerBound
    guard !gap.isEmpty, gap.count <= 3 else { return false }
    return joinsList(gap)
      && gap.allSatisfy { scan.tokens[$0].joinsList || scan.tokens[$0].word == WordTable.unknown }
  }

  /// Whether anything among some tokens parts the members of a list.
  private func joinsList(_ gap: Range<Int>) -> Bool { gap.contains { scan.tokens[$0].joinsList } }

  /// The last opinion in front of a token that ends less than `reach` tokens before it.
  func lastOpinion(before token: Int, reach: Int, of kind: Cue.Kind) -> AttachedOpinion? {
    scan.phraseIndices(in: clause.tokens.lowerBound..<token).reversed().lazy
      .prefix { token - tokens($0).upperBound < reach }
      .compactMap { self.openOpinion($0, of: kind) }
      .first
  }

  private func firstOpinion(in range: Range<Int>, of kind: Cue.Kind) -> AttachedOpinion? {
    scan.phraseIndices(in: range).lazy.filter { !self.isMereDegree($0) }
      .compactMap { self.openOpinion($0, of: kind) }.first
  }

  /// Whether a “more” belongs to the word behind it: “the schema is more constrained”.
  private func isMereDegree(_ phrase: Int) -> Bool {
    let next = tokens(phrase).upperBound
    return !meaning(phrase).grammar.isDisjoint(with: [.more, .less, .most, .least])
      && next < clause.tokens.upperBound && !scan.tokens[next].isSign
  }

  private func openOpinion(_ phrase: Int, of kind: Cue.Kind) -> AttachedOpinion? {
    guard !spentOpinions.contains(phrase), !isConditional(phrase), !isOfOthers(phrase),
      let opinion = meaning(phrase).opinion
    else { return nil }
    switch opinion.value {
    case .positive, .negative, .less: break
    // In “a huge drawback” it is the drawback that counts.
    case .more:
      guard follower(of: phrase).flatMap({ meaning($0).opinion })?.value.isDegree != false
      else { return nil }
    // “Complex queries” are no fault, “complex syntax” is one.
    case .positivePredicate, .negativePredicate:
      let canBeAttribute = kind == .aspect || kind == .burden || kind == .task
      guard canBeAttribute && follower(of: phrase) != nil || isPredicate(phrase)
      else { return nil }
    }
    return AttachedOpinion(phrase: phrase, value: opinion.value)
  }

  /// The phrase right behind another.
  func follower(of phrase: Int) -> Int? {
    let next = phrase + 1
    return next < phrases.upperBound && tokens(next).lowerBound == tokens(phrase).upperBound
      ? next : nil
  }

  /// Whether a word is said of what stands in front of it: “is heavy”, “makes testing heavy”, or it
  /// begins the clause and belongs to no noun: “heavy for small sites”.
  func isPredicate(_ phrase: Int) -> Bool {
    let start = tokens(phrase).lowerBound
    guard start > clause.tokens.lowerBound else {
      return follower(of: phrase).map { meaning($0).grammar.contains(.useFrame) } ?? false
    }
    // “Is a good choice for complex, heavy jobs” calls neither complex.
    guard
      let verb = nearest([.copula, .causative], before: start, reach: 6, acrossCommas: true)
    else { return false }
    return !(tokens(verb).upperBound..<start).contains { scan.tokens[$0].isWord(.for) }
  }

  private func hasOpenCue(between first: Int, and second: Int) -> Bool {
    guard first + 1 < second else { return false }
    return (first + 1..<second).contains { index in
      guard let cue = meaning(index).cue else { return false }
      return cue.kind == .aspect || cue.kind == .burden
    }
  }
}
