/// What is told of another time, or of what is not so.
extension Scan {
  /// Whether a clause says how things are: not how they once were, “early versions were slow”, nor how they
  /// would be if they were not as they are, “without types it would be faster”.
  func isActual(_ clause: Range<Int>) -> Bool { !isFormer(clause) && !isUnreal(clause) }

  /// Whether a clause tells how things were in a time that is over.
  private func isFormer(_ clause: Range<Int>) -> Bool {
    let time = phraseIndices(in: clause).first { meaning($0).grammar.contains(.former) }
    guard let time, !clause.contains(where: { has(.present, at: $0) }) else { return false }
    let words = phrases[time].tokens
    return clause.contains { token in
      guard !words.contains(token) else { return has(.past, at: token) }
      // “Originally developed for browsers” tells no more than where it comes from.
      return has(.past, at: token) || isPast(token) && token - words.upperBound >= 1
    }
  }

  /// Whether a clause says what would be so if something else were.
  private func isUnreal(_ clause: Range<Int>) -> Bool {
    guard let verb = clause.first(where: { has(.conditional, at: $0) }) else { return false }
    let phrases = phraseIndices(in: clause)
    // What one wishes for is told of what there is.
    guard !phrases.contains(where: { meaning($0).grammar.contains(.wish) }) else { return false }
    return phrases.contains { meaning($0).grammar.contains(.unreal) }
      || isInverted(clause, before: verb)
      || !isAdvice(verb, in: clause)
        && clause.contains { tokens[$0].isWord(.if) && leadsInUnreal($0, in: clause, verb) }
  }

  /// Whether a verb says what the author would take: “I would choose Go if speed was critical”.
  private func isAdvice(_ verb: Int, in clause: Range<Int>) -> Bool {
    verb > clause.lowerBound && has(.address, at: verb - 1)
      && phraseIndices(in: verb..<min(verb + 4, clause.upperBound)).contains {
        mayNameTechnology(phrases[$0])
      }
  }

  /// Whether a clause begins with the verb of its condition: “had Go been typed, …”, not “had we chosen Go”.
  private func isInverted(_ clause: Range<Int>, before verb: Int) -> Bool {
    let (start, next) = (clause.lowerBound, clause.lowerBound + 1)
    return verb > next && has(.past, at: start) && has(.auxiliary, at: start)
      && !has(.address, at: next)
  }

  /// Whether an “if” leads in what is not so: its verb is in the past, and its subject no person, who may
  /// merely be polite, “if you wanted to try it”.
  private func leadsInUnreal(_ opener: Int, in clause: Range<Int>, _ verb: Int) -> Bool {
    let end = opener < verb ? verb : clause.upperBound
    let comma = (opener..<end).first { tokens[$0].isSign(",") } ?? end
    let condition = opener + 1..<comma
    guard let subject = condition.first, !has(.address, at: subject) else { return false }
    return !condition.contains { has(.present, at: $0) }
      && condition.contains { has(.past, at: $0) || isPast($0) }
  }

  /// Whether a word looks like the past of a regular verb.
  private func isPast(_ token: Int) -> Bool {
    tokens[token].end - tokens[token].start > 4 && ends(token, in: "ed")
  }
}
