/// A clause that says of one technology what was said of another, or denies it: “so does Go”, “Rust is not”.
struct Echo {
  /// How it refers to what was said.
  enum Manner {
    /// It repeats it, denied or not: “so does Go”, “the same goes for Go”, “neither does Go”.
    case same
    /// It repeats the opposite: “the same cannot be said of Go”.
    case opposite
    /// It repeats the verb: “Rust does”, “Rust does not”.
    case verb(isDenied: Bool, isBeing: Bool)
  }

  let manner: Manner
  /// The words that refer to what was said.
  let tokens: Range<Int>
}

extension Scan {
  /// The echo that some tokens are, if they are nothing else.
  func echo(in clause: Range<Int>) -> Echo? {
    guard let name = phraseIndices(in: clause).first(where: { mayNameTechnology(phrases[$0]) })
    else { return nil }
    let words = phrases[name].tokens
    let front = clause.lowerBound..<words.lowerBound
    let behind = words.upperBound..<clause.upperBound
    if behind.isEmpty { return inverted(front) ?? said(front) }
    return front.allSatisfy(isLead) ? verb(behind) ?? said(behind) : nil
  }

  /// Where the words begin that echo what a sentence says in front of them: “…, and so is Go”, “…, as does
  /// Go”.
  func beginsEcho(at token: Int, in sentence: Range<Int>) -> Bool {
    guard isEchoWord(token), token > sentence.lowerBound, token + 2 < sentence.upperBound,
      has(.auxiliary, at: token + 1)
    else { return false }
    let end = sentence.last.map { tokens[$0].isSign ? $0 : $0 + 1 } ?? sentence.upperBound
    return token + 2 < end && echo(in: token..<end) != nil
  }

  /// “So does”, “neither is”, “as do”; what joins clauses may be cut off in front.
  private func inverted(_ front: Range<Int>) -> Echo? {
    let words = front.drop { isLead($0) || isEchoWord($0) }
    guard let verb = words.first, words.count <= 2, has(.auxiliary, at: verb),
      words.dropFirst().allSatisfy({ has(.article, at: $0) })
    else { return nil }
    return Echo(manner: .same, tokens: front)
  }

  /// “The same goes for”, “even more so”.
  private func said(_ words: Range<Int>) -> Echo? {
    guard
      let phrase = phraseIndices(in: words).first(where: {
        !meaning($0).grammar.isDisjoint(with: [.echo, .counterEcho])
      })
    else { return nil }
    let found = phrases[phrase].tokens
    let isAll = words.allSatisfy { found.contains($0) || tokens[$0].isSign || isLead($0) }
    let isOpposite = meaning(phrase).grammar.contains(.counterEcho)
    return isAll ? Echo(manner: isOpposite ? .opposite : .same, tokens: found) : nil
  }

  /// “Does”, “is not”, “’s does not, either”.
  private func verb(_ words: Range<Int>) -> Echo? {
    let words = words.drop { tokens[$0].isWord(.possessive) || has(.alike, at: $0) }
    guard let verb = words.first, has(.auxiliary, at: verb),
      words.dropFirst().allSatisfy({
        has(.denial, at: $0) || has(.alike, at: $0) || tokens[$0].isSign(",")
      })
    else { return nil }
    return Echo(
      manner: .verb(
        isDenied: words.contains { has(.denial, at: $0) }, isBeing: has(.being, at: verb)),
      tokens: verb..<words.endIndex)
  }

  private func isEchoWord(_ token: Int) -> Bool {
    let word = tokens[token]
    return word.isWord(.so) || word.isWord(.as) || word.isWord(.nor) || word.isWord(.neither)
  }

  /// Whether a word may stand in front of an echo: “but”, “the”.
  private func isLead(_ token: Int) -> Bool {
    if has(.auxiliary, at: token) { return false }
    return tokens[token].isSign(",") || tokens[token].isConjunction || has(.article, at: token)
      || has(.backward, at: token) || holds(.clauseBreak, in: token..<token + 1)
  }
}
