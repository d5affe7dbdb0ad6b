import Claims

/// What the last clause has said, which the next one may repeat of another technology.
struct Said {
  /// What the rules proposed of it.
  private let proposed: [Candidate]
  /// Whether it denies its predicate: “is not”, “does not have”.
  let isDenied: Bool
  /// Whether its verb is a form of “to be”.
  let isBeing: Bool

  static let nothing = Said(proposed: [], isDenied: false, isBeing: false)

  /// What it claims; worked out when asked for, as few clauses are echoed.
  var claims: [Claim] { proposed.selected() }
}

extension Said {
  init(_ proposed: [Candidate], in clause: Range<Int>, of scan: Scan) {
    let verb = clause.first { scan.has(.auxiliary, at: $0) }
    self.init(
      proposed: proposed, isDenied: clause.contains { scan.has(.denial, at: $0) },
      isBeing: verb.map { scan.has(.being, at: $0) } ?? false)
  }

  /// Whether none of some technologies is one of those that it is about.
  func isOfOthers(than technologies: [Technology.ID]) -> Bool {
    !claims.contains { technologies.contains($0.technology) }
  }

  /// Whether an echo turns round what was said; `nil` where it does not refer to it.
  func isReversed(by manner: Echo.Manner) -> Bool? {
    switch manner {
    case .same: false
    case .opposite: true
    case .verb(let isEchoDenied, let isEchoBeing):
      isEchoBeing == isBeing ? isEchoDenied != isDenied : nil
    }
  }
}
