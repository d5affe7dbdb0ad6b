/// What a clause says is got for what: “trades safety for speed”, “at the expense of memory”.
struct Trade {
  /// The words that say so.
  let words: Range<Int>
  /// The words that name what is got.
  let gain: Range<Int>
  /// The words that name what it costs, if any.
  let cost: Range<Int>
  /// What becomes of what is named as the cost.
  let fate: Fate

  enum Fate {
    /// It is there: “pays with boilerplate”.
    case borne
    /// It is there no more: “gives up safety”, “trades boilerplate for …”.
    case givenUp
    /// It counts for less.
    case secondary
  }
}

extension ClauseContext {
  /// How many words name what is got or what it costs, at most.
  private static let reach = 9

  /// The exchange that the clause tells of.
  var trade: Trade? {
    let known = phrases.lazy.compactMap(self.trade(by:)).first
    guard let trade = known ?? preference,
      negation(at: trade.words.lowerBound).phrases.isEmpty
    else { return nil }
    return trade
  }

  private func trade(by phrase: Int) -> Trade? {
    let (grammar, words) = (meaning(phrase).grammar, tokens(phrase))
    guard !grammar.isDisjoint(with: [.atCost, .isPrice, .priceOf, .pays, .leaves]),
      !isConditional(phrase)
    else { return nil }
    let behind = self.words(behind: words.upperBound)
    if grammar.contains(.atCost) {
      let gain = self.words(before: words.lowerBound)
      return Trade(words: words, gain: gain, cost: behind, fate: .borne)
    }
    if grammar.contains(.isPrice) {
      let cost = self.words(before: words.lowerBound)
      return Trade(words: words, gain: behind, cost: cost, fate: .borne)
    }
    if grammar.contains(.priceOf) { return exchange(words, at: .copula, fate: .borne) }
    if grammar.contains(.pays) { return exchange(words, at: .payment, fate: .borne) }
    guard grammar.contains(.leaves), let link = link(in: behind) else { return nil }
    return Trade(
      words: words, gain: self.words(behind: link.upperBound),
      cost: words.upperBound..<link.lowerBound, fate: .givenUp)
  }

  /// “Favours simplicity over speed”.
  private var preference: Trade? {
    clause.tokens.first { scan.has(.preference, at: $0) }.flatMap {
      exchange($0..<$0 + 1, at: .second, fate: .secondary)
    }
  }

  /// What is got stands behind some words, and what it costs behind another.
  private func exchange(_ words: Range<Int>, at link: Joint, fate: Trade.Fate) -> Trade? {
    let behind = self.words(behind: words.upperBound)
    return behind.dropFirst().first { scan.has(link, at: $0) }.map {
      Trade(
        words: words, gain: words.upperBound..<$0, cost: self.words(behind: $0 + 1), fate: fate)
    }
  }

  /// What stands between what is given up and what is got for it: “for”, “in favour of”.
  private func link(in range: Range<Int>) -> Range<Int>? {
    let rest = range.lowerBound..<clause.tokens.upperBound
    return scan.phraseIndices(in: rest).first {
      meaning($0).grammar.contains(.tradeLink) && tokens($0).lowerBound > range.lowerBound
        && tokens($0).lowerBound < range.upperBound
    }.map(tokens)
  }

  private func words(before end: Int) -> Range<Int> {
    let lower = max(clause.tokens.lowerBound, end - Self.reach)
    let stop = (lower..<end).last { scan.tokens[$0].isSign(",") }
    return (stop.map { $0 + 1 } ?? lower)..<end
  }

  private func words(behind start: Int) -> Range<Int> {
    let upper = max(start, min(clause.tokens.upperBound, start + Self.reach))
    return start..<((start..<upper).first { scan.tokens[$0].isSign(",") } ?? upper)
  }
}
