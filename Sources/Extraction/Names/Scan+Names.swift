/// How names stand in a text that ordinary words are spelled like.
extension Scan {
  /// Whether a phrase does what names do, and ordinary words without an article seldom: “Go is”,
  /// “Rust’s”, “Express lacks”.
  func acts(_ phrase: Int) -> Bool {
    let end = phrases[phrase].tokens.upperBound
    guard end < tokens.count else { return false }
    if tokens[end].isWord(.possessive) || has(.permission, at: end) { return true }
    let next = phrase + 1
    return next < phrases.count && phrases[next].tokens.lowerBound == end
      && !meaning(next).grammar.isDisjoint(
        with: [.copula, .negator, .provision, .betterVerb, .worseVerb])
  }

  /// Whether a phrase is spelled as the name of a technology, which an ordinary word may be by chance.
  func mayNameTechnology(_ phrase: FoundPhrase) -> Bool {
    meaning(of: phrase).technology.map { spells(phrase, as: $0) } ?? false
  }

  /// Whether a phrase is spelled as a name must be that is an ordinary word; other names may be spelled
  /// anyhow.
  func spells(_ phrase: FoundPhrase, as name: Mention) -> Bool {
    !name.isOrdinaryWord || name.spellings.contains { spells(phrase, $0) }
  }

  /// Whether a phrase is spelled just so, or in capitals: “Go”, “GO”.
  private func spells(_ phrase: FoundPhrase, _ exact: [UInt8]) -> Bool {
    let letters = letters(of: phrase.tokens)
    return letters.elementsEqual(exact)
      || exact.count > 1 && letters.elementsEqual(exact.lazy.map(\.capital))
  }
}
