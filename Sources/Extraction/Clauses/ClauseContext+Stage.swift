/// The words that name the rivals before a clause comes to one of them.
extension ClauseContext {
  /// The token behind the comma or the colon that ends them: “in the debate of Java vs Kotlin, …”, but not
  /// “both Java and Kotlin, …”, for they do not begin with the names as a subject does.
  func endOfStage(amongst principals: Principals) -> Int? {
    var first: (technology: Int, phrase: Int)?
    for phrase in phrases {
      guard let name = principals.technology(of: scan.phrases[phrase], in: scan) else { continue }
      guard let first else {
        first = (name, phrase)
        continue
      }
      guard name != first.technology else { continue }
      return stop(behind: tokens(phrase).upperBound).flatMap { stop in
        setsStage(clause.tokens.lowerBound..<stop) && !isCollective(before: first.phrase)
          ? stop + 1 : nil
      }
    }
    return nil
  }

  /// The first comma or colon from a token on, if no list goes on behind it.
  private func stop(behind token: Int) -> Int? {
    let rest = token..<clause.tokens.upperBound
    guard
      let stop = rest.first(where: { scan.tokens[$0].isSign(",") || scan.tokens[$0].isSign(":") }),
      stop + 1 < rest.upperBound, !scan.tokens[stop + 1].joinsList
    else { return nil }
    return stop
  }

  private func setsStage(_ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    return scan.tokens[words.upperBound].isSign(":") || scan.has(.linking, at: first)
      || scan.has(.staging, at: first) || scan.ends(first, in: "ing")
      || words.contains { scan.has(.versus, at: $0) }
  }

  private func isCollective(before name: Int) -> Bool {
    name > phrases.lowerBound && meaning(name - 1).grammar.contains(.collective)
      && tokens(name - 1).upperBound == tokens(name).lowerBound
  }
}
