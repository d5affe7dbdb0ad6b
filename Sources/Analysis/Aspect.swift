import Claims

/// A case that conditions often speak of, in whatever words: small projects, beginners.
enum Aspect: CaseIterable {
  case small, large
  case simple, complex
  case beginner, expert
  case atFirst, later
  case inputAndOutput, computation
  case prototype, production

  /// Aspects on one axis exclude each other.
  enum Axis { case size, complexity, experience, phase, workload, stage }

  var axis: Axis {
    switch self {
    case .small, .large: .size
    case .simple, .complex: .complexity
    case .beginner, .expert: .experience
    case .atFirst, .later: .phase
    case .inputAndOutput, .computation: .workload
    case .prototype, .production: .stage
    }
  }

  /// The aspect that a negation turns this one into: who does not know it is a beginner.
  var opposite: Aspect? { Self.allCases.first { $0.axis == axis && $0 != self } }

  /// The case in spoken words, after “one speaks of”.
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

  /// The words that speak of the case: a cue of several words counts where they follow each other.
  /// “I/O” is read as two words.
  var cues: [[Substring]] { Self.cues[self] ?? [] }

  private static let cues: [Aspect: [[Substring]]] = [
    .small: "small smaller smallest tiny little low few lightweight minimal",
    .large:
      "large larger largest big bigger biggest huge massive enterprise heavy high growing scale",
    .simple: "simple simpler basic trivial easy straightforward",
    .complex: "complex complicated complexity advanced sophisticated demanding",
    .beginner: """
    beginner beginners novice novices newcomer newcomers newbie newbies junior juniors \
    introductory intermediate inexperienced unfamiliar new+developers new+developer new+users \
    new+user users+new developers+new new+hires new+programmers new+to+programming
    """,
    .expert: """
    experienced expert experts expertise adept familiar know knows knowing versed senior seniors \
    seasoned skilled proficient
    """,
    .atFirst: "initially first+steps at+first start+out early earlier beginning",
    .later: "later eventually after+a+while over+time long+term long+run once",
    .inputAndOutput: "i+o io network networking connections requests",
    .computation: "cpu compute computation computations computational calculations",
    .prototype: "prototype prototypes prototyping mvp mvps demo demos",
    .production: "production live+systems",
  ].mapValues { cues in cues.split(separator: " ").map { $0.split(separator: "+") } }
}

extension Criterion.ID {
  /// The axis on which a condition only repeats what the criterion is about: “not for the bigger
  /// systems” denies scalability itself.
  var axis: Aspect.Axis? { Self.axes[self] }

  private static let axes: [Criterion.ID: Aspect.Axis] = [
    "scalability": .size, "large-projects": .size, "small-projects": .size,
    "maintainability": .size, "learning-curve": .experience, "cpu-bound": .workload,
    "io-bound": .workload,
  ]
}
