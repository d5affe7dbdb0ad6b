import Claims

/// How likely a pair of opposite judgements speaks of the same matter.
enum Affinity: CaseIterable {
  /// Both judge on the scale of the criterion, “fast”, “very slow”, or say nearly the same: “its
  /// async support is good”, “its async support is poor”.
  case sameScale
  /// Both name the same thing, such as its threads or its documentation of errors.
  case sameThing
  /// One judges as a whole and the other a detail, or each a detail.
  case detail
  /// Each speaks of a thing of its own, under a criterion that gathers unlike things.
  case apart

  /// Compares what the quotes of two claims on one criterion speak of.
  init(_ a: ComparableClaim, _ b: ComparableClaim) {
    let sharesTerms = !a.terms.isDisjoint(with: b.terms)
    switch (a.isOnScale, b.isOnScale) {
    case _ where a.stages != b.stages: self = .detail
    case (true?, true?): self = .sameScale
    case _ where a.terms.isNearly(b.terms): self = .sameScale
    case _ where sharesTerms: self = .sameThing
    case (nil, _), (_, nil): self = .apart
    default: self = .detail
    }
  }

  /// The share of such pairs, in thousandths, that annotators called a contradiction, as
  /// `Tests/AnalysisTests/GoldTests.swift` measures it; of details somewhat less, because half of
  /// those that annotators confirmed belong to one technology on one criterion.
  var share: Int {
    switch self {
    case .sameScale: 610
    case .sameThing: 340
    case .detail: 310
    case .apart: 75
    }
  }
}
