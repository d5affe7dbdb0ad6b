import Claims

/// A claim that a rule proposes, before it is weighed.
public struct Candidate: Sendable {
  /// What it would claim.
  public let claim: Claim
  /// How much speaks for it.
  let score: Float
  /// Whether that is enough for it to become a claim, if its clause makes no likelier one.
  let isAccepted: Bool
  /// The names of its features, where they were asked for.
  public let features: [String]
  /// Which clause of its sentence proposes it.
  let clause: Int
}

extension [Candidate] {
  /// The claims of a sentence: of each technology and criterion the likeliest polarity in each
  /// clause, and each technology, criterion and polarity once.
  func selected() -> [Claim] {
    var chosen: [Candidate] = []
    for candidate in self where candidate.isAccepted {
      let rivals = chosen.indices.filter { chosen[$0].excludes(candidate) }
      guard rivals.allSatisfy({ chosen[$0].score < candidate.score }) else { continue }
      for rival in rivals.reversed() { chosen.remove(at: rival) }
      chosen.append(candidate)
    }
    return chosen.map(\.claim)
  }
}

extension Candidate {
  /// Whether one sentence cannot make both claims.
  fileprivate func excludes(_ other: Candidate) -> Bool {
    claim.technology == other.claim.technology && claim.criterion == other.claim.criterion
      && (clause == other.clause && claim.fact == other.claim.fact
        || claim.polarity == other.claim.polarity && claim.fact == other.claim.fact)
  }
}
