/// Where sentences end.
extension Scan {
  /// Tokens that a sentence may have, at most. Longer ones are tables or lists without full stops;
  /// what looks from clause to clause would take the square of their length.
  private static let longestSentence = 400

  /// Returns the sentences, each with its closing sign, as tokens.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where index - start + 1 >= Self.longestSentence || endsSentence(index) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Whether a sentence says something by itself: it has a verb and a full stop.
  func isWhole(_ sentence: Range<Int>) -> Bool {
    guard let end = sentence.last, tokens[end].isSign(".") else { return false }
    return phraseIndices(in: sentence).contains {
      acts($0) || !meaning($0).grammar.isDisjoint(with: Self.verbs)
    }
  }

  /// The classes of words that are verbs of a statement or an advice.
  private static let verbs: CaseSet<Grammar> = [
    .betterVerb, .causative, .copula, .demand, .dissuade, .falls, .provision, .recommend, .rises,
    .spends, .worseVerb,
  ]

  private func endsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isSign("!") || token.isSign("?") { return true }
    guard token.isSign(".") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    // "e.g. this", "Inc. was", "1 . 2": a sentence begins with a capital, a number, a sign or a name
    // such as gRPC, and something lies between it and the point.
    guard next.start > token.end || isGlued(index) else { return false }
    let word = text[next.start..<next.end]
    let mayBegin = !text[next.start].isSmallLetter || word.contains(where: \.isCapital)
    return mayBegin && !isAbbreviation(index)
  }

  /// Whether a sentence begins right behind the point, as in text copied from tables: "needs.Python".
  private func isGlued(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (word, next) = (tokens[index - 1], tokens[index + 1])
    return !word.isSign && word.end - word.start > 1 && text[word.end - 1].isSmallLetter
      && next.isCapitalised && next.end - next.start > 1
  }

  /// Whether the word before the point is an abbreviation that does not end a sentence.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard index > 0, !tokens[index - 1].isSign else { return false }
    let word = tokens[index - 1]
    if word.end - word.start == 1 {
      // Where a text begins, a letter numbers an item, “a. Install it”; behind more words it ends a
      // sentence as any word does, “it is written in C”.
      return text[word.start].isLetter && word.word != WordTable.unknown && index < 3
    }
    return has(.abbreviation, at: index - 1)
      || has(.counter, at: index - 1) && tokens[index + 1].isNumber
  }
}
