/// A circumstance that conditions often name, in whatever words: small projects, beginners.
///
/// Its words are in `comparing/circumstances.tsv`, by these names.
enum Circumstance: String, CaseIterable {
  case small, large
  case simple, complex
  case beginner, expert
  case atFirst = "at-first"
  case later
  case inputAndOutput = "input-output"
  case computation
  case prototype, production

  /// Circumstances on one axis exclude each other.
  enum Axis { case size, complexity, experience, phase, workload, readiness }

  var axis: Axis {
    switch self {
    case .small, .large: .size
    case .simple, .complex: .complexity
    case .beginner, .expert: .experience
    case .atFirst, .later: .phase
    case .inputAndOutput, .computation: .workload
    case .prototype, .production: .readiness
    }
  }

  /// The circumstance that a negation turns this one into: who does not know it is a beginner.
  var opposite: Circumstance? { Self.allCases.first { $0.axis == axis && $0 != self } }

  /// The circumstance in spoken words, after “one speaks of”.
  var spoken: String {
    switch self {
    case .small: "small cases"
    case .large: "large ones"
    case .simple: "simple cases"
    case .complex: "complex ones"
    case .beginner: "beginners"
    case .expert: "people who know it"
    case .atFirst: "the beginning"
    case .later: "what comes later"
    case .inputAndOutput: "input and output"
    case .computation: "computation"
    case .prototype: "prototypes"
    case .production: "production"
    }
  }
}
