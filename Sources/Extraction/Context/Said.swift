import Claims

/// What the last clause has said, which the next one may repeat of another technology.
struct Said {
  /// What it claims.
  let claims: [Claim]
  /// Whether it denies its predicate: “is not”, “does not have”.
  let isDenied: Bool
  /// Whether its verb is a form of “to be”.
  let isBeing: Bool

  static let nothing = Said(claims: [], isDenied: false, isBeing: false)
}

extension Said {
  init(_ claims: [Claim], in clause: Range<Int>, of scan: Scan) {
    let verb = clause.first { scan.has(.auxiliary, at: $0) }
    self.init(
      claims: claims, isDenied: clause.contains { scan.has(.denial, at: $0) },
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
