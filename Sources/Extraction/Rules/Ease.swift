/// How easy a technology makes what one does with it.
extension ClauseContext {
  /// What is said of how easy something is to do: “hard for newcomers to debug”, “the easiest tool to set
  /// up”, “easily deployed”, but not “a good month to learn it”.
  func ease(ofDoing task: Int) -> AttachedOpinion? {
    let verb = tokens(task).lowerBound
    guard let opinion = lastOpinion(before: verb, reach: 6, of: .task),
      !opinion.value.isDegree
    else { return nil }
    let (end, to) = (tokens(opinion.phrase).upperBound, verb - 1)
    guard scan.tokens[to].isWord(.to) else {
      return end == verb && scan.ends(to, in: "ly") ? opinion : nil
    }
    // The opinion itself may end in “to”: “struggle to”.
    let gap = min(end, to)..<to
    let isMeant =
      gap.isEmpty || scan.tokens[gap.lowerBound].isWord(.for)
      || meaning(opinion.phrase).opinion?.criterion != nil
    return isMeant && !hasStop(gap) ? opinion : nil
  }

  /// Whether a phrase begins with what one does: “writing tests”.
  func isGerund(_ phrase: Int) -> Bool { scan.ends(tokens(phrase).lowerBound, in: "ing") }
}
