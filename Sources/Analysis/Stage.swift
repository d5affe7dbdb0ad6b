import Claims

/// A time in the life of a program at which a criterion may be judged by itself: who compiles slowly may
/// run fast.
enum Stage: CaseIterable {
  case building, installing, starting

  /// The stages that a text on a criterion speaks of; none where it speaks of the running program, or
  /// where the criterion is the same at all times.
  static func all(in text: String, on criterion: Criterion.ID) -> Set<Stage> {
    guard criteria.contains(criterion) else { return [] }
    return Set(allCases.filter { words[$0]?.occur(in: text) == true })
  }

  private static let criteria: Set<Criterion.ID> = ["memory", "performance"]

  private static let words: [Stage: WordForms] = [
    .building: "build builds bundl- compilation compile compiler compilers compiles compiling",
    .installing: "download- install-",
    .starting: "boot- startup",
  ].mapValues(WordForms.init)
}
