import Claims

/// Names of technologies that only tell who speaks, and what these speak of.
extension SubjectReader {
  /// Where the name stands of what somebody finds to be so, “Java developers find Kotlin easy”, or of what is
  /// made to look so, “makes Java look slow”.
  func found(in tokens: Range<Int>) -> Int? {
    context.phrases.lazy.map(context.tokens).first { words in
      let before = words.lowerBound - 1
      guard tokens.contains(before), words.upperBound < tokens.upperBound else { return false }
      let isFound = scan.has(.finding, at: before)
      let seems =
        scan.has(.seeming, at: words.upperBound)
        && scan.holds(.causative, in: before..<words.lowerBound)
      return (isFound || seems) && !principals.named(in: words, of: scan).isEmpty
    }?.lowerBound
  }

  /// Whether a name only tells who uses a technology, or whose rival another is, and that other one follows;
  /// or what is found so was named in front of the clause: “that Java developers find hard”.
  func tellsOther(_ name: Int, in tokens: Range<Int>) -> Bool {
    guard scan.tellsOther(name, in: clause.tokens) else { return false }
    let end = context.tokens(name).upperBound
    return findsWhatWasNamed(name)
      || (name + 1..<context.phrases.upperBound).contains { other in
        let start = context.tokens(other).lowerBound
        guard tokens.contains(start), let technology = technology(other),
          technology != self.technology(name), !isComparand(technology),
          !scan.tellsOther(other, in: clause.tokens), !scan.standsBeside(other)
        else { return false }
        // “Java developers can share code with Kotlin.”
        return !scan.has(.oblique, at: start - 1)
          || (end..<start).contains { scan.has(.finding, at: $0) }
      }
  }

  /// “That many Java developers find hard”.
  private func findsWhatWasNamed(_ name: Int) -> Bool {
    let start = clause.tokens.lowerBound
    let verb = context.tokens(name).upperBound + 1
    guard verb + 1 < clause.tokens.upperBound, scan.has(.finding, at: verb) else { return false }
    let isRelative = (max(0, start - 1)...start).contains {
      scan.tokens[$0].isWord(.that) || scan.tokens[$0].isWord(.which)
    }
    return isRelative && !(verb + 1..<clause.tokens.upperBound).contains { isNoun(at: $0) }
  }

  private func isNoun(at token: Int) -> Bool {
    scan.has(.article, at: token) || scan.holds(.pronoun, in: token..<token + 1)
      || !principals.named(in: token..<token + 1, of: scan).isEmpty
  }

  private func technology(_ phrase: Int) -> Int? {
    principals.technology(of: scan.phrases[phrase], in: scan)
  }

  /// Whether a name is of what has the burden that another spares: “avoids the confusion that comes with
  /// Java”.
  func isSpared(_ name: Int) -> Bool {
    let start = clause.tokens.lowerBound
    let words = start..<context.tokens(name).lowerBound
    guard let verb = words.last(where: { scan.has(.bringing, at: $0) }), verb > start,
      scan.tokens[verb - 1].isWord(.that) || scan.tokens[verb - 1].isWord(.which)
    else { return false }
    return scan.phraseIndices(in: start..<verb).contains {
      !scan.meaning($0).grammar.isDisjoint(with: [.reducer, .negator])
    }
  }
}
