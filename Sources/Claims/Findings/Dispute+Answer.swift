extension Dispute {
  /// One of the answers that articles give to what is disputed.
  public struct Answer: Hashable, Sendable {
    /// The claims that give it and stand against another answer, those of the surest pair first; never
    /// empty.
    public let claims: [CitedClaim]
    /// Who gives it, whether against another one or not.
    public let support: Support

    /// Makes an answer; a claim that stands in several pairs is heard once.
    public init(claims: [CitedClaim], support: Support) {
      precondition(!claims.isEmpty, "an answer is given by somebody")
      var heard: Set<CitedClaim.ID> = []
      self.claims = claims.filter { heard.insert($0.id).inserted }
      self.support = support
    }
  }
}

extension Dispute.Answer {
  /// How many witnesses give it, without those of whose claims here none is certain.
  func witnesses(among certain: Set<CitedClaim.ID>) -> Int {
    var (sure, all): (Set<Int64>, Set<Int64>) = ([], [])
    for claim in claims {
      all.insert(claim.witness)
      if certain.contains(claim.id) { sure.insert(claim.witness) }
    }
    return support.witnesses - all.subtracting(sure).count
  }
}
