import Claims

/// Tells the sentences that claim nothing from the others.
struct PassageFilter {
  let lexicon: Lexicon

  /// Why a sentence claims nothing, or `nil` where it may claim something.
  func rejection(of sentence: Range<Int>, in scan: Scan) -> Passage.Outcome? {
    guard let last = sentence.last else { return .noCriterion }
    if scan.tokens[last].isSign("?") { return .question }
    var seen: CaseSet<Grammar> = []
    for index in scan.phraseIndices(in: sentence) {
      seen.formUnion(lexicon.meaning(of: scan.phrases[index]).grammar)
    }
    if seen.contains(.advertising) { return .advertising }
    if seen.contains(.announcement) { return .announcement }
    if seen.contains(.definition) { return .definition }
    return nil
  }

  /// Whether a sentence says that the one before it is wrong: “That is a myth.”, but not “That is not true
  /// of Python.”
  func isRefutation(_ sentence: Range<Int>, in scan: Scan) -> Bool {
    scan.phraseIndices(in: sentence).contains { index in
      let words = scan.phrases[index].tokens
      return lexicon.meaning(of: scan.phrases[index]).grammar.contains(.refutation)
        && scan.tokens[sentence.lowerBound..<words.lowerBound].allSatisfy(pointsBack)
        && (words.upperBound == sentence.upperBound
          || scan.tokens[words.upperBound].isSign)
    }
  }

  /// Whether a word may stand in front of what refutes: “but that is”.
  private func pointsBack(_ token: Token) -> Bool {
    lexicon.joints[token.word].contains(.backward) || token.isSign
  }
}
