import Claims

/// Tells the sentences that claim nothing from the others.
struct PassageFilter {
  let lexicon: Lexicon

  /// Why a sentence claims nothing, or `nil` where it may claim something.
  func rejection(of sentence: Range<Int>, in scan: Scan) -> Passage.Outcome? {
    guard let last = sentence.last else { return .noCriterion }
    if scan.tokens[last].isSign("?") { return .question }
    var seen: Grammar = []
    for index in scan.phraseIndices(in: sentence) {
      seen.formUnion(lexicon.meaning(of: scan.phrases[index]).grammar)
    }
    if seen.contains(.advertising) { return .advertising }
    if seen.contains(.announcement) { return .announcement }
    if seen.contains(.definition) { return .definition }
    return nil
  }
}
