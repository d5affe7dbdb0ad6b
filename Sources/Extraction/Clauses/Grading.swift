import Claims

/// The degree in which a clause puts a word.
struct Grading {
  var form: Inflection.Form
  /// Whether the degree turns the word round: `less fast`, `the least mature`, `could be faster`.
  var isReversed: Bool
  /// Whether it is more than is good: `too simple`.
  var isExcessive = false

  static let base = Grading(form: .base, isReversed: false)

  /// Which way a word counts in this degree, denied or not: “too simple” is no praise, and “not too
  /// fast” is none either.
  func polarity(of word: Polarity, isDenied: Bool) -> Polarity {
    if isExcessive, word != .negative { return .negative }
    return isDenied != isReversed ? word.reversed : word
  }
}

extension ClauseContext {
  /// Reads the degree of a phrase from its own form and the words right before it.
  func grading(of phrase: Int) -> Grading {
    let start = tokens(phrase).lowerBound
    var grading = Grading(form: meaning(phrase).form, isReversed: false)
    if let before = nearest([.more, .less, .most, .least, .as, .excess], before: start, reach: 3),
      start - tokens(before).upperBound <= 1
    {
      let grammar = meaning(before).grammar
      if grammar.contains(.more) { grading.form = .comparative }
      if grammar.contains(.most) { grading.form = .superlative }
      if grammar.contains(.less) { grading = Grading(form: .comparative, isReversed: true) }
      if grammar.contains(.least) { grading = Grading(form: .superlative, isReversed: true) }
      if grammar.contains(.excess) { grading.isExcessive = true }
    }
    // What one wishes for is not there.
    if grading.form == .comparative, nearest([.wish], before: start, reach: 6) != nil {
      grading.isReversed.toggle()
    }
    return grading
  }
}
