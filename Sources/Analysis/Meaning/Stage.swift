import Claims

/// A time in the life of a program at which a criterion may be judged by itself: who compiles slowly may
/// run fast.
enum Stage: CaseIterable {
  case building, installing, starting

  /// The stages that a claim speaks of; none where it speaks of the running program, or where its
  /// criterion is the same at all times.
  static func all(in comparable: ComparableClaim) -> Set<Stage> {
    let phrasebook = comparable.phrasebook
    guard phrasebook.has(comparable.claim.criterion, .staged) else { return [] }
    return Set(allCases.filter { phrasebook[$0.sign].occur(in: comparable.words) })
  }

  private var sign: Sign {
    switch self {
    case .building: .building
    case .installing: .installing
    case .starting: .starting
    }
  }
}
