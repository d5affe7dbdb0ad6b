extension ClauseContext {
  /// How a phrase sets the subject against what follows, if it does.
  func comparisonKind(of phrase: Int) -> ComparisonFrame.Kind? {
    let grammar = meaning(phrase).grammar
    if grammar.contains(.than) { return isLevel(before: phrase) ? .equal : .than }
    // “In comparison”, with whom goes without saying.
    if grammar.contains(.comparedTo), grammar.contains(.other) { return .bare }
    if !grammar.isDisjoint(with: [.comparedTo, .unlike, .compare]) {
      return grammar.contains(.equal) ? .equal : .contrast
    }
    if grammar.contains(.like) {
      // “Languages like Python” sets nothing beside Python; “Like Python, …” does.
      let words = tokens(phrase)
      return words.count > 1 || words.lowerBound == clause.tokens.lowerBound ? .like : nil
    }
    guard grammar.contains(.as), let opening = openingAs(before: phrase) else { return nil }
    let isLevel =
      meaning(opening).grammar.contains(.as)
      && !negation(at: tokens(opening).lowerBound).isReversed
    guard isLevel else { return .than }
    // “Python as well as Node.js” is a list.
    return scan.tokens[tokens(opening).upperBound].isWord(.well) ? nil : .equal
  }

  /// The first half of “as fast as”, “not as fast as”, “twice as fast as” before the second one.
  private func openingAs(before phrase: Int) -> Int? {
    let start = tokens(phrase).lowerBound
    guard let opening = nearest([.as, .less, .more], before: start, reach: 6),
      tokens(opening).upperBound < start,
      scan.tokens[tokens(opening).upperBound - 1].isWord(.as)
    else { return nil }
    return opening
  }

  /// Whether a "no" before the comparative makes both level: “no slower than”, “no less mature than”.
  private func isLevel(before than: Int) -> Bool {
    let end = tokens(than).lowerBound
    let comparative =
      nearest([.more, .less], before: end, reach: 4) ?? max(than - 1, phrases.lowerBound)
    let words = tokens(comparative)
    let denial = words.first { scan.tokens[$0].isWord(.no) } ?? words.lowerBound - 1
    return denial >= clause.tokens.lowerBound && scan.tokens[denial].isWord(.no)
  }
}
