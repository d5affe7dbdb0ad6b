/// Where sentences turn from one technology to another.
extension ClauseSplitter {
  /// Where a sentence goes over to another subject, or to a contrast.
  func turns(in sentence: Range<Int>) -> [Int] {
    let phrases = scan.phraseIndices(in: sentence)
    let isLedIn = phrases.first.map { leadsIn(scan.phrases[$0]) } ?? false
    var cuts: [Int] = []
    /// The technology of which the present clause has said something.
    var spokenOf: Int?
    for index in phrases {
      let phrase = scan.phrases[index]
      let at = phrase.tokens.lowerBound
      let name = technology(phrase)
      if let name, let aside = aside(behind: phrase, of: name, in: sentence) {
        cuts += [aside.lowerBound, aside.upperBound]
        spokenOf = nil
        continue
      }
      var cut: Int?
      if breaks(at: phrase) {
        cut = at
      } else if index > phrases.lowerBound, at - 1 > sentence.lowerBound,
        beginsClause(index)
      {
        cut = isComplementizer(at - 1) || scan.tokens[at - 1].isWord(.why) ? at : at - 1
      } else if !isLedIn, let name, let other = spokenOf, name != other {
        cut = turn(to: phrase, in: sentence)
      } else if at > sentence.lowerBound, scan.tokens[at - 1].isSign(","),
        scan.isFormerOrLatter(phrase.tokens.upperBound - 1)
      {
        cut = at
      }
      if let cut {
        if cut > sentence.lowerBound { cuts.append(cut) }
        spokenOf = nil
      }
      if spokenOf == nil, let name,
        scan.acts(index) || at == cuts.last ?? sentence.lowerBound && isTopic(phrase)
          || endsOpening(index, in: sentence)
      {
        spokenOf = name
      }
    }
    return cuts
  }

  /// Whether more is said of a name in front of a clause than that it is one of several.
  private func isTopic(_ name: FoundPhrase) -> Bool {
    let end = name.tokens.upperBound
    guard end < scan.tokens.count else { return false }
    let next = scan.tokens[end]
    return !next.isSign && !next.isConjunction && !scan.has(.versus, at: end)
  }

  /// Whether a name ends words in front of what a sentence says of another technology: “after years of Java,
  /// Go is …”, but not of one that is ranked with it, “ahead of Java, Go is …”.
  private func endsOpening(_ name: Int, in sentence: Range<Int>) -> Bool {
    let end = scan.phrases[name].tokens.upperBound
    guard end + 1 < sentence.upperBound, scan.tokens[end].isSign(",") else { return false }
    let isFollowed = scan.phraseIndices(in: end + 1..<min(end + 4, sentence.upperBound)).first.map {
      scan.phrases[$0].tokens.lowerBound == end + 1 && technology(scan.phrases[$0]) != nil
        && isTopic(scan.phrases[$0])
    }
    return isFollowed == true
      && scan.phraseIndices(in: sentence.lowerBound..<end).allSatisfy {
        scan.meaning($0).grammar.isDisjoint(with: [.betterVerb, .worseVerb, .equal, .collective])
      }
  }

  /// Where a sentence that spoke of another technology turns to a name: in front of it, “Go is fast, Rust
  /// even faster”, but not in a list, or behind it, “is faster than Python, which lacks types”.
  private func turn(to name: FoundPhrase, in sentence: Range<Int>) -> Int? {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard end + 1 < sentence.upperBound else { return nil }
    if scan.tokens[end].isSign(",") { return scan.tokens[end + 1].isWord(.which) ? end + 1 : nil }
    return scan.tokens[start - 1].isSign(",") && isTopic(name) ? start : nil
  }

  /// What is said by the way of a name in front of another, which the sentence goes on with: “unlike Java,
  /// which is verbose, Kotlin is …”.
  private func aside(behind name: FoundPhrase, of technology: Int, in sentence: Range<Int>)
    -> Range<Int>?
  {
    let start = name.tokens.upperBound + 1
    guard start < sentence.upperBound, scan.tokens[start - 1].isSign(","),
      scan.tokens[start].isWord(.which),
      let end = (start..<sentence.upperBound).first(where: { scan.tokens[$0].isSign(",") }),
      let next = scan.phraseIndices(in: end + 1..<min(end + 4, sentence.upperBound)).first,
      scan.phrases[next].tokens.lowerBound == end + 1,
      let other = self.technology(scan.phrases[next]), other != technology,
      isTopic(scan.phrases[next])
    else { return nil }
    return start..<end
  }

  /// Whether a phrase begins words that only lead to what a sentence says: “if Go is slow, Rust is …”,
  /// “if we compare Go with Rust, Rust is …”.
  private func leadsIn(_ phrase: FoundPhrase) -> Bool {
    !scan.meaning(of: phrase).grammar.isDisjoint(
      with: [.scopeOpener, .compare, .comparedTo, .unlike, .like, .beside])
  }
}
