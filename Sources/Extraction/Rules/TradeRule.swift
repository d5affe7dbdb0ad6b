import Claims

/// What is got and what it costs: “trades safety for speed”, “scales at the expense of memory”.
enum TradeRule: Rule {
  static let name = "trade"
  static let summary = "what is got, and what it costs"
  /// The wording leaves no doubt of which is which.
  static let grounds = Grounds.plain
  static let examples: [Example] = [
    .claim("Python trades «performance» for readability.", "performance", .negative),
    .claim("Python trades performance for «readability».", "syntax", .positive),
    .claim("Node.js is fast at the cost of «type safety».", "type-safety", .negative),
    .claim("The price of Python's simplicity is poor «performance».", "performance", .negative),
    .claim("Python pays for its «flexibility» with complexity.", "flexibility", .positive),
    .claim("Python favours «readability» over flexibility.", "syntax", .positive),
    .noClaim("We trade cake for coffee in the Python team."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    guard let trade = clause.trade else { return [] }
    let cues = clause.openCues([.aspect, .burden, .feature, .topic, .good, .bad])
    let costs = cues.filter { trade.cost.contains(clause.tokens($0.phrase).lowerBound) }
    let gains = cues.filter { trade.gain.contains(clause.tokens($0.phrase).lowerBound) }
    guard !costs.isEmpty || !gains.isEmpty else { return [] }
    let words = clause.scan.phraseIndices(in: trade.words)
    clause.spentOpinions.formUnion(words)
    clause.spentCues.formUnion(words)
    return [(gains, false), (costs, true)].flatMap { cues, isCost in
      cues.compactMap { phrase, cue in
        clause.judgement(of: phrase, cue, isCost: isCost, in: trade)
      }
    }
  }
}

extension ClauseContext {
  /// What is said of a side of an exchange; `nil` where an opinion of its own says it.
  fileprivate mutating func judgement(
    of phrase: Int, _ cue: Cue, isCost: Bool, in trade: Trade
  ) -> Judgement? {
    let side = isCost ? trade.cost : trade.gain
    if !isCost, isJudged(in: side) { return nil }
    let isLost =
      isCost
      ? !cue.kind.isUnwanted || trade.fate == .borne : cue.kind.isUnwanted
    spentCues.insert(phrase)
    spentOpinions.formUnion(scan.phraseIndices(in: side))
    // What only comes second is no fault.
    if isCost, trade.fate == .secondary { return nil }
    return Judgement(
      criterion: cue.criterion, polarity: isLost ? .negative : .positive, rule: TradeRule.name,
      token: tokens(phrase).lowerBound, kind: cue.kind,
      clues: [
        clue(.criterion, phrase),
        clue(.opinion, at: trade.words, isCost ? "what it costs" : "what is got for it"),
      ])
  }

  /// Whether some words praise or blame by themselves.
  private func isJudged(in side: Range<Int>) -> Bool {
    scan.phraseIndices(in: side).contains {
      meaning($0).opinion.map { $0.value.isVerdict } ?? false
    }
  }
}
