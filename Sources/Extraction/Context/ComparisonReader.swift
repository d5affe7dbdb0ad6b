import Claims

/// Finds what a clause compares its subject with.
struct ComparisonReader {
  let principals: Principals

  /// The wording of comparison in a clause and the comparands that it names, as indices into the
  /// vocabulary.
  func comparison(in clause: ClauseContext) -> ClauseComparison? {
    for phrase in clause.phrases {
      guard let kind = kind(of: phrase, in: clause) else { continue }
      let tokens = clause.tokens(phrase)
      // "More than 350,000 packages" compares with nobody.
      guard kind != .than || !clause.isNumber(at: tokens.upperBound) else { continue }
      let comparands =
        clause.meaning(phrase).grammar.contains(.compare)
        ? rival(amongComparedBehind: tokens.upperBound, in: clause).map { [$0] } ?? []
        : technologies(from: tokens.upperBound, reach: 5, in: clause)
      guard !comparands.isEmpty || kind == .than && namesOther(behind: phrase, in: clause) else {
        continue
      }
      // “No language is faster than Go” ranks Go first, not the language behind it.
      let denial =
        comparands.isEmpty || kind != .than && kind != .equal
        ? nil : peerDenial(before: tokens.lowerBound, in: clause)
      let frame = ComparisonFrame(
        kind: denial == nil ? kind : .than, token: tokens.lowerBound,
        comparandFrom: tokens.upperBound)
      return ClauseComparison(
        frame: frame, comparands: denial == nil ? comparands : [], phrase: phrase,
        peerDenial: denial)
    }
    return nil
  }

  /// Of two that are compared, “if we compare Java with Go, Go is …”, the one that is not the subject of
  /// what follows.
  private func rival(amongComparedBehind token: Int, in clause: ClauseContext) -> Int? {
    let named = names(from: token, in: clause).prefix(3).map { $0.technology }
    guard named.count == 3, named[0] != named[1] else { return nil }
    return named[2] == named[0] ? named[1] : named[2] == named[1] ? named[0] : nil
  }

  /// The phrase at the beginning of a clause that denies that there is anything such as follows: “no
  /// other language is”, “there is hardly a”, “few are”.
  private func peerDenial(before comparison: Int, in clause: ClauseContext) -> Int? {
    let start = clause.clause.tokens.lowerBound
    guard let name = names(from: start, in: clause).first, name.tokens.lowerBound > comparison,
      let denial = clause.phrases.first(where: { clause.meaning($0).grammar.contains(.negator) })
    else { return nil }
    let at = clause.tokens(denial).lowerBound
    let isThere = clause.scan.tokens[start].isWord(.there)
    return at == start || isThere && at - start <= 3 ? denial : nil
  }

  /// Whether "its predecessor", "the other" stands for the rival behind a phrase.
  private func namesOther(behind phrase: Int, in clause: ClauseContext) -> Bool {
    let next = phrase + 1
    return next < clause.phrases.upperBound && clause.meaning(next).grammar.contains(.other)
      && clause.tokens(next).lowerBound - clause.tokens(phrase).upperBound <= 1
  }

  /// The principals that are named from a token on, the first and those in a list with it.
  func technologies(from token: Int, reach: Int, in clause: ClauseContext) -> [Int] {
    var found: [Int] = []
    let limit = token + reach
    var end = token
    for name in names(from: token, in: clause) {
      if found.isEmpty {
        guard name.tokens.lowerBound < limit, !clause.hasComma(in: token..<name.tokens.lowerBound)
        else { break }
      } else {
        guard clause.isJoined(end..<name.tokens.lowerBound) else { break }
      }
      if !found.contains(name.technology) { found.append(name.technology) }
      end = name.tokens.upperBound
    }
    return found
  }

  /// The places at which the rest of a clause names principals.
  private func names(
    from token: Int, in clause: ClauseContext
  ) -> some Collection<(technology: Int, tokens: Range<Int>)> {
    let rest = token..<max(token, clause.clause.tokens.upperBound)
    return clause.scan.phraseIndices(in: rest).lazy.compactMap { index in
      let phrase = clause.scan.phrases[index]
      return principals.technology(of: phrase, in: clause.scan).map { ($0, phrase.tokens) }
    }
  }

  /// How a phrase sets the subject against what follows, if it does.
  private func kind(of phrase: Int, in clause: ClauseContext) -> ComparisonFrame.Kind? {
    let grammar = clause.meaning(phrase).grammar
    if grammar.contains(.than) { return clause.isLevel(before: phrase) ? .equal : .than }
    if !grammar.isDisjoint(with: [.comparedTo, .unlike, .compare]) {
      return grammar.contains(.equal) ? .equal : .contrast
    }
    if grammar.contains(.like) {
      // “Languages like Python” sets nothing beside Python; “Like Python, …” does.
      let tokens = clause.tokens(phrase)
      return tokens.count > 1 || tokens.lowerBound == clause.clause.tokens.lowerBound ? .like : nil
    }
    guard grammar.contains(.as), let opening = clause.openingAs(before: phrase) else { return nil }
    let isLevel =
      clause.meaning(opening).grammar.contains(.as)
      && !clause.negation(at: clause.tokens(opening).lowerBound).isReversed
    guard isLevel else { return .than }
    // “Python as well as Node.js” is a list.
    let isList =
      clause.scan.tokens[clause.tokens(opening).upperBound].isWord(.well)
    return isList ? nil : .equal
  }
}

extension ClauseContext {
  /// The first half of “as fast as”, “not as fast as”, “twice as fast as” before the second one.
  fileprivate func openingAs(before phrase: Int) -> Int? {
    let start = tokens(phrase).lowerBound
    guard let opening = nearest([.as, .less, .more], before: start, reach: 6),
      tokens(opening).upperBound < start,
      scan.tokens[tokens(opening).upperBound - 1].isWord(.as)
    else { return nil }
    return opening
  }

  /// Whether a "no" before the comparative makes both level: “no slower than”, “no less mature than”.
  fileprivate func isLevel(before than: Int) -> Bool {
    let end = tokens(than).lowerBound
    let comparative =
      nearest([.more, .less], before: end, reach: 4) ?? max(than - 1, phrases.lowerBound)
    let words = tokens(comparative)
    let denial = words.first { scan.tokens[$0].isWord(.no) } ?? words.lowerBound - 1
    return denial >= clause.tokens.lowerBound && scan.tokens[denial].isWord(.no)
  }

  /// Whether what follows a comma speaks of something else: “unlike other languages, Go …”.
  fileprivate func hasComma(in tokens: Range<Int>) -> Bool {
    tokens.contains { scan.tokens[$0].isSign(",") }
  }

  /// Whether a single word or sign joins what stands beside it. A comma does not: “compared to Node.js,
  /// Python is slow”.
  fileprivate func isJoined(_ gap: Range<Int>) -> Bool {
    gap.count == 1 && scan.isList(gap) && !hasComma(in: gap)
  }
}
