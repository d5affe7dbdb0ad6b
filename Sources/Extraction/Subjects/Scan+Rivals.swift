extension Scan {
  /// The words behind the “unlike” or “compared to” of a clause, up to what is said of its subject, or
  /// when.
  func rivals(in clause: Range<Int>) -> Range<Int>? {
    let phrases = phraseIndices(in: clause)
    guard
      let opening = phrases.first(where: {
        !meaning($0).grammar.isDisjoint(with: [.unlike, .comparedTo])
      })
    else { return nil }
    let start = self.phrases[opening].tokens.upperBound
    let verb = phrases.first { $0 > opening && meaning($0).grammar.contains(.copula) }
    let limit = max(start, verb.map { self.phrases[$0].tokens.lowerBound } ?? clause.upperBound)
    let end = (start..<limit).first { tokens[$0].isSign(",") || has(.linking, at: $0) }
    return start..<(end ?? limit)
  }
}
