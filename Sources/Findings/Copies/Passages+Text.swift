import Claims

extension [Passage] {
  /// Where the article's own sentences lie: headings, program text and advertising are alike in
  /// articles that have nothing to do with each other.
  var runningText: [Range<Int>] {
    filter {
      switch $0.outcome {
      case .heading, .code, .advertising: false
      case .claims, .question, .announcement, .definition, .noTechnology, .noCriterion,
        .noOpinion:
        true
      }
    }.map(\.utf8Range)
  }

  /// Where the sentences lie that claim something.
  var claiming: [Range<Int>] { filter { $0.outcome == .claims }.map(\.utf8Range) }
}
