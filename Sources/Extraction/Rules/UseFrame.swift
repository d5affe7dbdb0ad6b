import Claims

/// The words that recommend something for a use, or merely say that it is used so.
struct UseFrame {
  let phrase: Int
  let token: Int
  /// Which way they count as they stand, before degree and negation.
  let word: Polarity
  var grading = Grading.base
  /// Whether the words leave no room for a rival: “the best option”, “choose X”.
  var isExclusive = false
  /// The opinion that the frame uses up.
  var opinion: Int?
  var value: Opinion.Value?
  var note: String?
}

extension ClauseContext {
  /// What the clause says of a use case: of one that is a condition, “where high load is a concern”,
  /// the main clause says it.
  func useFrame(of phrase: Int) -> UseFrame? {
    let token = tokens(phrase).lowerBound
    if isConditional(phrase) { return recommendation(around: phrase) }
    guard !leadsIn(phrase) else {
      return recommendation(around: phrase) ?? useFrame(before: token)
    }
    guard let frame = useFrame(before: token) else { return recommendation(around: phrase) }
    return frame.value == nil && !frame.isExclusive ? manner(behind: phrase) ?? frame : frame
  }

  /// Whether a use stands in front of what is said of it: “for large sites, Go is a poor fit”.
  private func leadsIn(_ phrase: Int) -> Bool {
    guard let first = phrases.first, tokens(first).lowerBound == clause.tokens.lowerBound,
      meaning(first).grammar.contains(.useFrame),
      tokens(phrase).upperBound - clause.tokens.lowerBound < 8
    else { return false }
    return (tokens(phrase).upperBound..<clause.tokens.upperBound).contains {
      scan.tokens[$0].isSign(",")
    }
  }

  /// How a technology does what it is used for: “handles uploads poorly”.
  private func manner(behind phrase: Int) -> UseFrame? {
    let end = tokens(phrase).upperBound
    let reach = end..<min(clause.tokens.upperBound, end + 4)
    for index in scan.phraseIndices(in: reach) {
      guard let opinion = meaning(index).opinion, opinion.value.isVerdict,
        !hasStop(end..<tokens(index).lowerBound)
      else { continue }
      return frame(of: opinion, index)
    }
    return nil
  }

  /// The nearest opinion or wording of use in front of a use case.
  private func useFrame(before token: Int) -> UseFrame? {
    for index in scan.phraseIndices(in: clause.tokens.lowerBound..<token).reversed() {
      let meaning = meaning(index)
      if isConditional(index), meaning.grammar.isDisjoint(with: [.useFrame, .provision]) {
        continue
      }
      if let opinion = meaning.opinion, judges(opinion, index, useAt: token) {
        return frame(of: opinion, index)
      }
      if let advice = advice(index) { return advice }
      if let frame = attribute(index, endingAt: token) { return frame }
      if !meaning.grammar.isDisjoint(with: [.useFrame, .provision]) {
        let start = tokens(index).lowerBound
        let outer = scan.phraseIndices(in: clause.tokens.lowerBound..<start)
          .last { self.isEvaluative($0) || attribute($0, endingAt: start) != nil }
        if outer != nil, let frame = useFrame(before: start) { return frame }
        // “Too low-level for web sites”.
        if scan.tokens[start].isWord(.for), let excess = nearest([.excess], before: start, reach: 4)
        {
          return UseFrame(
            phrase: excess, token: tokens(excess).lowerBound, word: .negative,
            note: "says that it is too much for it")
        }
        return UseFrame(
          phrase: index, token: start, word: .positive, note: "says what it is used for")
      }
    }
    return nil
  }

  private func frame(of opinion: Opinion, _ index: Int) -> UseFrame {
    let grading = grading(of: index)
    return UseFrame(
      phrase: index, token: tokens(index).lowerBound, word: opinion.value.polarity(of: .use),
      grading: grading, isExclusive: grading.form == .superlative || recommends(index),
      opinion: index, value: opinion.value)
  }

  /// A word that praises or blames by itself right before a token, or before what it is measured by:
  /// “slow for heavy computations”, “slower than Go for heavy computations”.
  private func attribute(_ index: Int, endingAt token: Int) -> UseFrame? {
    let standard = index + 2
    guard let cue = meaning(index).cue, cue.kind.isVerdict,
      tokens(index).upperBound == token
        || standard < phrases.upperBound && tokens(standard).upperBound == token
          && meaning(standard - 1).grammar.contains(.than)
    else { return nil }
    return UseFrame(
      phrase: index, token: tokens(index).lowerBound,
      word: cue.kind == .good ? .positive : .negative, grading: grading(of: index))
  }

  /// Whether an opinion may judge a use that begins at a token: how much there is does not, nor does a
  /// word that judges only as a predicate and is none here, “complex, heavy computations”.
  private func judges(_ opinion: Opinion, _ index: Int, useAt token: Int) -> Bool {
    switch opinion.value {
    case .positive, .negative: return true
    case .positivePredicate, .negativePredicate:
      let belongsToUse =
        tokens(index).upperBound == token
        && follower(of: index).map {
          meaning($0).grammar.isDisjoint(with: [.useFrame, .provision])
        } ?? true
      return !belongsToUse && isPredicate(index)
    case .more, .less: return false
    }
  }

  /// A recommendation anywhere in the clause: “When you need a chat application, choose Node.js”.
  private func recommendation(around phrase: Int) -> UseFrame? {
    for index in phrases where index != phrase && !isConditional(index) {
      if let advice = advice(index) { return advice }
      if let opinion = meaning(index).opinion, opinion.value.isVerdict {
        return frame(of: opinion, index)
      }
    }
    return nil
  }

  /// What a word of recommendation or of warning says.
  private func advice(_ index: Int) -> UseFrame? {
    let (grammar, isAdvice) = (meaning(index).grammar, isAdvice(index))
    if grammar.contains(.recommend) {
      return UseFrame(
        phrase: index, token: tokens(index).lowerBound, word: .positive,
        grading: grading(of: index), isExclusive: isAdvice, note: "recommends it")
    }
    // “Avoids boilerplate” warns of nothing.
    guard grammar.contains(.dissuade), isAdvice else { return nil }
    return UseFrame(
      phrase: index, token: tokens(index).lowerBound, word: .negative, isExclusive: true,
      note: "warns against it")
  }

  /// Whether an opinion is also advice: “is recommended”, “best suited for”.
  private func recommends(_ index: Int) -> Bool {
    if scan.tokens[tokens(index)].contains(where: { $0.isWord(.best) }) {
      return true
    }
    return meaning(index).grammar.contains(.recommend) && isAdvice(index)
  }

  /// Whether a word of recommendation tells the reader what to take, “choose Python”, and is not a verb
  /// of its subject, “Kafka uses topics”, nor what one may do, “you can use Python”.
  private func isAdvice(_ index: Int) -> Bool {
    let start = tokens(index).lowerBound
    if start > clause.tokens.lowerBound,
      scan.has(.permission, at: start - 1)
    {
      return false
    }
    if scan.has(.copula, at: start) { return true }
    if nearest([.copula], before: start, reach: 2) != nil { return true }
    let (end, next) = (tokens(index).upperBound, index + 1)
    // “The use of Python” is no advice.
    return next < phrases.upperBound && meaning(next).technology != nil
      && tokens(next).lowerBound - end <= 1 && !scan.tokens[end].isWord(.of)
  }

  private func isEvaluative(_ index: Int) -> Bool {
    if !meaning(index).grammar.isDisjoint(with: [.recommend, .dissuade]) { return true }
    return meaning(index).opinion.map { !$0.value.isDegree } ?? false
  }
}
