import Claims

/// The degree in which a clause puts a word.
struct Grading {
  var form: Inflection.Form
  /// Whether the degree turns the word round: `less fast`, `the least mature`.
  var isReversed: Bool
}

extension ClauseContext {
  /// Reads the degree of a phrase from its own form and the words right before it.
  func grading(of phrase: Int) -> Grading {
    let start = tokens(phrase).lowerBound
    var grading = Grading(form: meaning(phrase).form, isReversed: false)
    guard let before = nearest([.more, .less, .most, .least, .as], before: start, reach: 3),
      start - tokens(before).upperBound <= 1
    else { return grading }
    let grammar = meaning(before).grammar
    if grammar.contains(.more) { grading.form = .comparative }
    if grammar.contains(.most) { grading.form = .superlative }
    if grammar.contains(.less) { grading = Grading(form: .comparative, isReversed: true) }
    if grammar.contains(.least) { grading = Grading(form: .superlative, isReversed: true) }
    return grading
  }
}
