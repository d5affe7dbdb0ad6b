extension Scan {
  /// The condition that a clause sets itself: at its beginning, up to a comma, “if you need it, …”, or at
  /// its end, from its opener on.
  func condition(of clause: Range<Int>) -> Range<Int>? {
    openedCondition(in: clause).flatMap { says($0) ? $0 : nil }
  }

  private func openedCondition(in clause: Range<Int>) -> Range<Int>? {
    guard
      let opener = phraseIndices(in: clause).first(where: {
        meaning($0).grammar.contains(.scopeOpener)
      })
    else { return nil }
    let start = phrases[opener].tokens.lowerBound
    let comma = (start..<clause.upperBound).first {
      tokens[$0].isSign(",") || tokens[$0].isWord(.then)
    }
    if start - clause.lowerBound <= 1 {
      guard let comma, comma + 1 < clause.upperBound else { return nil }
      return start..<comma
    }
    // “Where stability, accuracy and speed are priorities” goes on behind its commas.
    guard let comma, !isWithinList(comma, in: clause) else { return start..<clause.upperBound }
    return start..<comma
  }

  /// Whether a comma parts the members of a list, of which “and” or “or” leads in the last.
  private func isWithinList(_ comma: Int, in clause: Range<Int>) -> Bool {
    (comma..<min(clause.upperBound, comma + 10)).contains { tokens[$0].isConjunction }
  }

  /// Whether a condition says when or where: “over time”, “if you need it”, but not “if any”.
  private func says(_ condition: Range<Int>) -> Bool {
    condition.count > 2
      || phraseIndices(in: condition).first.map { phrases[$0].tokens.count > 1 } ?? false
  }
}
