/// Names that stand in a clause or a heading without being what it speaks of.
extension Scan {
  /// Whether a word points to one of two that were named.
  func isFormerOrLatter(_ token: Int) -> Bool {
    token < tokens.count && (tokens[token].isWord(.former) || tokens[token].isWord(.latter))
  }

  /// Whether a name stands beside the subject: “instead of Java”.
  func standsBeside(_ name: Int) -> Bool {
    name > 0 && phrases[name - 1].tokens.upperBound == phrases[name].tokens.lowerBound
      && meaning(name - 1).grammar.contains(.beside)
  }

  /// Whether a name is of what was given up for another: “moving from Java to Kotlin”, “replacing Java
  /// with Kotlin”.
  func isLeft(_ name: Int, in tokens: Range<Int>, amongst principals: Principals) -> Bool {
    let words = phrases[name].tokens
    let before = max(tokens.lowerBound, words.lowerBound - 3)..<words.lowerBound
    guard
      holds(.leaves, in: before)
        || !before.isEmpty && self.tokens[before.upperBound - 1].isWord(.from)
    else { return false }
    let behind = words.upperBound..<min(tokens.upperBound, words.upperBound + 6)
    return phraseIndices(in: behind).contains { other in
      let start = phrases[other].tokens.lowerBound
      return principals.namesTechnology(phrases[other], in: self)
        && (max(words.upperBound, start - 2)..<start).contains { has(.arrival, at: $0) }
    }
  }

  /// Whether a name only tells of whom or of what else is spoken, where another is named as well: “Java
  /// developers”, “who know Java”, “Java’s biggest rival”.
  func tellsOther(_ name: Int, in tokens: Range<Int>) -> Bool {
    let words = phrases[name].tokens
    return isOfUsers(words, in: tokens) || isKnown(words, in: tokens)
      || isOwnerOfRival(words, in: tokens)
  }

  /// “Java developers”, but not “Java developers are”, which tells how the market of Java is.
  private func isOfUsers(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard name.upperBound < tokens.upperBound, has(.people, at: name.upperBound) else {
      return false
    }
    return name.upperBound + 1 >= tokens.upperBound || !has(.being, at: name.upperBound + 1)
  }

  /// “Know Java”, “familiar with Java”.
  private func isKnown(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    guard before > tokens.lowerBound else {
      return before == tokens.lowerBound && has(.knowing, at: before)
    }
    return has(.knowing, at: before) || has(.linking, at: before) && has(.familiar, at: before - 1)
  }

  private func isOwnerOfRival(_ name: Range<Int>, in tokens: Range<Int>) -> Bool {
    guard name.upperBound < tokens.upperBound, self.tokens[name.upperBound].isWord(.possessive)
    else { return false }
    return rivalNoun(behind: name.upperBound, in: tokens) != nil
  }

  /// Where a word for a rival stands behind an owner: “its fierce competitor”.
  func rivalNoun(behind owner: Int, in tokens: Range<Int>) -> Int? {
    let noun = owner + 1..<min(tokens.upperBound, owner + 5)
    return noun.prefix { !self.tokens[$0].isSign }.first { has(.competitor, at: $0) }
  }
}
