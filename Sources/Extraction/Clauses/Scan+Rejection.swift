import Claims

/// Tells the sentences that claim nothing from the others.
extension Scan {
  /// Why a sentence claims nothing, or `nil` where it may claim something.
  func rejection(of sentence: Range<Int>) -> Passage.Outcome? {
    guard let last = sentence.last else { return .noCriterion }
    if tokens[last].isSign("?") { return .question }
    var seen: CaseSet<Grammar> = []
    for phrase in phraseIndices(in: sentence) { seen.formUnion(meaning(phrase).grammar) }
    if seen.contains(.advertising) { return .advertising }
    if seen.contains(.announcement) { return .announcement }
    if seen.contains(.definition) { return .definition }
    return nil
  }

  /// Whether a clause says something that it does not stand for: “this is not to say that …”, “complaints
  /// about its speed are overblown”, “the question of speed is not that simple”.
  func disowns(_ clause: Range<Int>) -> Bool {
    phraseIndices(in: clause).contains { phrase in
      let grammar = meaning(phrase).grammar
      return grammar.contains(.disclaimer)
        || grammar.contains(.refutation)
          && (clause.lowerBound..<phrases[phrase].tokens.lowerBound).contains {
            has(.talk, at: $0)
          }
    }
  }

  /// Whether a sentence says that the one before it is wrong: “That is a myth.”, but not “That is not true
  /// of Python.”
  func isRefutation(_ sentence: Range<Int>) -> Bool {
    phraseIndices(in: sentence).contains { phrase in
      let words = phrases[phrase].tokens
      return meaning(phrase).grammar.contains(.refutation)
        && (sentence.lowerBound..<words.lowerBound).allSatisfy(pointsBack)
        && (words.upperBound == sentence.upperBound || tokens[words.upperBound].isSign)
    }
  }

  /// Whether a word may stand in front of what refutes: “but that is”.
  private func pointsBack(_ token: Int) -> Bool {
    has(.backward, at: token) || tokens[token].isSign
  }
}
