import Claims

/// Finds what a clause compares its subject with.
struct ComparisonReader {
  let principals: Principals
  let clause: ClauseContext

  /// How many tokens behind a wording of comparison the comparand begins, at most.
  private static let reach = 5

  /// The comparison that the clause draws, if any.
  var comparison: ClauseComparison? {
    for phrase in clause.phrases {
      guard let kind = clause.comparisonKind(of: phrase) else { continue }
      let tokens = clause.tokens(phrase)
      // “In the fight of Java against Kotlin, Kotlin is …”
      if kind == .contrast, tokens.lowerBound > clause.clause.tokens.lowerBound,
        !clause.meaning(phrase).grammar.contains(.compare),
        let stage = clause.endOfStage(amongst: principals), tokens.upperBound < stage
      {
        continue
      }
      // "More than 350,000 packages" compares with nobody.
      guard kind != .than || !clause.isNumber(at: tokens.upperBound) else { continue }
      let comparands =
        clause.meaning(phrase).grammar.contains(.compare)
        ? rival(amongComparedBehind: tokens.upperBound).map { [$0] } ?? []
        : technologies(from: tokens.upperBound)
      let namesOther = kind == .than ? namesOther(behind: phrase) : kind == .bare
      guard !comparands.isEmpty || namesOther else { continue }
      // “No language is faster than Go” ranks Go first, not the language behind it.
      let denial =
        comparands.isEmpty || kind != .than && kind != .equal
        ? nil : peerDenial(before: tokens.lowerBound)
      let frame = ComparisonFrame(
        kind: denial == nil ? kind : .than, token: tokens.lowerBound,
        comparandFrom: tokens.upperBound)
      return ClauseComparison(
        frame: frame, comparands: denial == nil ? comparands : [], phrase: phrase,
        peerDenial: denial)
    }
    return nil
  }

  /// The principals that are named from a token on, the first and those in a list with it, as indices
  /// into the vocabulary.
  func technologies(from token: Int) -> [Int] {
    var found: [Int] = []
    var end = token
    for name in names(from: token) {
      let gap = end..<name.tokens.lowerBound
      // What follows a comma speaks of something else: “unlike other languages, Go …”, “compared to
      // Node.js, Python is slow”.
      let isMeant =
        found.isEmpty ? gap.count < Self.reach : gap.count == 1 && clause.scan.isList(gap)
      guard isMeant, !gap.contains(where: { clause.scan.tokens[$0].isSign(",") }) else { break }
      if !found.contains(name.technology) { found.append(name.technology) }
      end = name.tokens.upperBound
    }
    return found
  }

  /// Of two that are compared, “if we compare Java with Go, Go is …”, the one that is not the subject of
  /// what follows.
  private func rival(amongComparedBehind token: Int) -> Int? {
    let named = names(from: token).prefix(3).map { $0.technology }
    guard named.count == 3, named[0] != named[1] else { return nil }
    return named[2] == named[0] ? named[1] : named[2] == named[1] ? named[0] : nil
  }

  /// The phrase at the beginning of the clause that denies that there is anything such as follows: “no
  /// other language is”, “there is hardly a”, “few are”.
  private func peerDenial(before comparison: Int) -> Int? {
    let start = clause.clause.tokens.lowerBound
    guard let name = names(from: start).first, name.tokens.lowerBound > comparison,
      let denial = clause.phrases.first(where: { clause.meaning($0).grammar.contains(.negator) })
    else { return nil }
    let at = clause.tokens(denial).lowerBound
    let isThere = clause.scan.tokens[start].isWord(.there)
    return at == start || isThere && at - start <= 3 ? denial : nil
  }

  /// Whether "its predecessor", "the other" stands for the rival behind a phrase.
  private func namesOther(behind phrase: Int) -> Bool {
    let next = phrase + 1
    return next < clause.phrases.upperBound && clause.meaning(next).grammar.contains(.other)
      && clause.tokens(next).lowerBound - clause.tokens(phrase).upperBound <= 1
  }

  /// The places at which the rest of the clause names principals.
  private func names(
    from token: Int
  ) -> some Collection<(technology: Int, tokens: Range<Int>)> {
    let rest = token..<max(token, clause.clause.tokens.upperBound)
    return clause.scan.phraseIndices(in: rest).lazy.compactMap { index in
      let phrase = clause.scan.phrases[index]
      return principals.technology(of: phrase, in: clause.scan).map { ($0, phrase.tokens) }
    }
  }
}
