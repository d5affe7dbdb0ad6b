import Claims

extension Dispute {
  /// What the dispute is about.
  public var heading: String {
    switch kind {
    case .polarity: "\(technology) · \(criterion)"
    case .comparison: "\(technology) ahead of \(comparand ?? "another") · \(criterion)"
    case .recommendation:
      comparand.map { "\(technology) or \($0) · the choice for \(criterion)" }
        ?? "\(technology) · for \(point ?? criterion.rawValue)"
    case .fact, .quantity: "\(technology) · \(point ?? criterion.rawValue)"
    }
  }

  /// `fact · direct`, whether one article contradicts itself, and whether it is doubtful.
  var nature: String {
    let words =
      [kind.rawValue, force.spoken]
      + (reach == .self ? ["within one article"] : []) + (isDoubtful ? ["doubtful"] : [])
    return words.joined(separator: " · ")
  }

  /// Why the first two claims contradict each other, and whether one article says both where others
  /// contradict each other, too.
  var reason: String {
    let isOfOne = reach == .cross && pairs[0].reach == .self
    return pairs[0].reason + (isOfOne ? "; one article says both" : "")
  }

  /// How many stand on each side.
  var counts: String {
    zip(sides, answers).map { "\($0.words): \($1.support.words)" }.joined(separator: " · ")
  }

  /// The confidence in per cent.
  var percent: Int { Int((confidence * 100).rounded()) }

  /// How sure a reader can be of its surest pair, and what speaks most against it.
  var certainty: String {
    let doubts = pairs[0].doubts.prefix(3)
    return "confidence \(percent) %" + (doubts.isEmpty ? "" : ": " + doubts.joined(separator: "; "))
  }
}
