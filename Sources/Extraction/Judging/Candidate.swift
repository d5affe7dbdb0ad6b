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
  /// The claims of a sentence, in its order: the likeliest first, each that none before it excludes.
  func selected() -> [Claim] {
    let byScore = indices.filter { self[$0].isAccepted }
      .sorted { (self[$1].score, $0) < (self[$0].score, $1) }
    var chosen: [Int] = []
    for index in byScore where !chosen.contains(where: { self[$0].excludes(self[index]) }) {
      chosen.append(index)
    }
    return chosen.sorted().map { self[$0].claim }
  }
}

extension Candidate {
  /// Whether one sentence cannot make both claims: of each technology, criterion and fact it has one
  /// polarity in each clause, and each polarity once.
  fileprivate func excludes(_ other: Candidate) -> Bool {
    claim.technology == other.claim.technology && claim.criterion == other.claim.criterion
      && claim.fact == other.claim.fact
      && (clause == other.clause || claim.polarity == other.claim.polarity)
  }
}
