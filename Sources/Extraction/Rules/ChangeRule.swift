import Claims
import SeedTables

/// What one measures, and which way it went: “our bill has doubled”, “memory usage fell from 2 GB to 300
/// MB”.
enum ChangeRule: Rule {
  static let name = "change"
  static let summary = "what one measures, and which way it went"
  static let examples: [Example] = [
    .claim("With Python our «cloud bill» doubled.", "cost", .negative),
    .claim("«Memory usage» dropped by half when we moved to Node.js.", "memory", .positive),
    .claim("With Node.js the «bundle size» went from 400 KB to 90 KB.", "bundle-size", .positive),
    .claim("Moving from Python to Node.js doubled our «throughput».", "performance", .positive),
    .claim(
      "Moving from Python to Node.js cut the nightly run «from two hours to ten minutes».",
      "performance", .positive),
    .noClaim("With Python the number of questions doubled."),
  ]

  static func judgements(in clause: inout ClauseContext) -> [Judgement] {
    var judgements = clause.openCues([.burden, .aspect]).compactMap { measured, cue in
      clause.change(of: measured).map { change in
        clause.judgement(
          on: cue.criterion, of: change, isGood: change.isRise == (cue.kind == .aspect), measured)
      }
    }
    if judgements.isEmpty, let (change, unit) = clause.changeInUnits {
      judgements = [
        clause.judgement(on: unit.criterion, of: change, isGood: !change.isRise)
      ]
    }
    return judgements
  }
}

/// Words that tell which way a number went.
private struct Change {
  let tokens: Range<Int>
  let isRise: Bool
}

/// A number and its unit, of which one may be left out: “40 ms”, “ten”, “hours”.
private struct Amount {
  let number: Double?
  let unit: Unit?
  /// The token behind it.
  let end: Int
}

extension ClauseContext {
  /// - Parameter measured: The cue that names what is measured, where one does.
  fileprivate mutating func judgement(
    on criterion: Criterion.ID, of change: Change, isGood: Bool, _ measured: Int? = nil
  ) -> Judgement {
    let negation = negation(at: change.tokens.lowerBound)
    let used = scan.phraseIndices(in: change.tokens)
    spentCues.formUnion(used)
    spentOpinions.formUnion(used)
    if let measured { spentCues.insert(measured) }
    return Judgement(
      criterion: criterion, polarity: isGood != negation.isReversed ? .positive : .negative,
      rule: ChangeRule.name, token: change.tokens.lowerBound,
      kind: measured.flatMap { meaning($0).cue?.kind },
      value: change.isRise ? .more : .less, isNegated: negation.isReversed,
      clues: (measured.map { [clue(.criterion, $0)] } ?? [])
        + [clue(.opinion, at: change.tokens, change.isRise ? "rises" : "falls")]
        + clues(of: negation))
  }

  /// How what is measured changed: by the two numbers, or by the verb.
  fileprivate func change(of measured: Int) -> Change? {
    let (start, end) = (tokens(measured).lowerBound, tokens(measured).upperBound)
    let behind = end..<min(clause.tokens.upperBound, end + 6)
    if let from = behind.first(where: { scan.tokens[$0].isWord(.from) }),
      !hasStop(end..<from), let (change, _) = steps(from: from)
    {
      return change
    }
    let verb = scan.phraseIndices(in: behind).first { isChange($0) }
    if let verb, !hasStop(end..<tokens(verb).lowerBound) { return told(verb) }
    return nearest([.rises, .falls], before: start, reach: 4).flatMap(told)
  }

  /// A change of a time or a size that no cue names: “from six minutes to 70 seconds”, “85 MB, down from
  /// 300”.
  fileprivate var changeInUnits: (Change, Unit)? {
    for token in clause.tokens where scan.tokens[token].isWord(.from) {
      if let (change, unit) = steps(from: token), let unit { return (change, unit) }
      if let verb = scan.phraseIndices(in: clause.tokens).first(where: {
        tokens($0).contains(token)
      }),
        isChange(verb), let unit = amount(at: token + 1)?.unit, let change = told(verb)
      {
        return (change, unit)
      }
    }
    return nil
  }

  private func isChange(_ phrase: Int) -> Bool {
    !meaning(phrase).grammar.isDisjoint(with: [.rises, .falls])
  }

  private func told(_ verb: Int) -> Change? {
    isConditional(verb)
      ? nil : Change(tokens: tokens(verb), isRise: meaning(verb).grammar.contains(.rises))
  }

  /// “Went from 400 KB to 90 KB”, “cut from ten minutes to one”, “fell from days to hours”, but not
  /// “response times from 5 to 90 ms”.
  private func steps(from start: Int) -> (Change, Unit?)? {
    guard moves(before: start), let first = amount(at: start + 1),
      first.end < clause.tokens.upperBound,
      scan.tokens[first.end].isWord(.to), let second = amount(at: first.end + 1)
    else { return nil }
    let unit = first.unit ?? second.unit
    let before = (first.number ?? 1) * (unit?.factor ?? 1)
    let after = (second.number ?? 1) * ((second.unit ?? unit)?.factor ?? 1)
    guard before != after else { return nil }
    return (Change(tokens: start..<second.end, isRise: after > before), unit)
  }

  private func moves(before from: Int) -> Bool {
    from > clause.tokens.lowerBound
      && (scan.has(.move, at: from - 1)
        || nearest([.rises, .falls, .reducer], before: from, reach: 8) != nil)
  }

  private func amount(at start: Int) -> Amount? {
    var at = start
    while at < clause.tokens.upperBound, scan.has(.amount, at: at) {
      at += 1
    }
    guard at < clause.tokens.upperBound else { return nil }
    let number = numeral(at: at)
    if number != nil { at += 1 }
    if at < clause.tokens.upperBound, scan.tokens[at].isSign("%") { at += 1 }
    let unit = at < clause.tokens.upperBound ? lexicon.units[scan.tokens[at].word] : nil
    if unit != nil { at += 1 }
    return number == nil && unit == nil ? nil : Amount(number: number, unit: unit, end: at)
  }
}
