import Claims

/// Two claims that contradict each other, by their places among those heard, and how clearly.
struct Clash {
  /// The two witnesses, whichever side each is on.
  struct Witnesses: Hashable {
    let first: Int64
    let second: Int64

    init(_ a: Int64, _ b: Int64) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  /// The place of the claim on the side *for*.
  let a: Int
  /// The place of the claim on the side *against*.
  let b: Int
  let force: Dispute.Force
  let reach: Dispute.Reach
  let witnesses: Witnesses
  /// How much a reader must take on trust to see the contradiction: the least is the clearest.
  ///
  /// Two articles come before one, then direct before conditional, plain words before hedged ones,
  /// judgements before asides, quotes that speak of the same thing, the more reliable rules, quotes
  /// that name the technology, and the shorter ones: each is one field of the number, highest first.
  private let opacity: UInt64

  init(_ pro: [Statement], _ a: Int, _ con: [Statement], _ b: Int, in kind: Dispute.Kind) {
    self.a = a
    self.b = b
    force = Verdict(pro[a], con[b], in: kind).force
    reach = pro[a].cited.source.id == con[b].cited.source.id ? .self : .cross
    witnesses = Witnesses(pro[a].cited.witness, con[b].cited.witness)
    opacity =
      reach.order << 60 | force.order << 58 | Self.opacity(pro[a], con[b], in: kind)
  }

  /// Whether this pair is clearer than another one; a total order within one confrontation.
  func isClearer(than other: Clash) -> Bool {
    (opacity, a, b) < (other.opacity, other.a, other.b)
  }

  private static func opacity(_ a: Statement, _ b: Statement, in kind: Dispute.Kind) -> UInt64 {
    let hedges: UInt64 = (a.claim.isHedged ? 1 : 0) + (b.claim.isHedged ? 1 : 0)
    let asides = kind == .polarity ? asides(a) + asides(b) : 0
    let differentWords: UInt64 = a.terms.isDisjoint(with: b.terms) ? 1 : 0
    let doubt = UInt64(1000 - min(a.certainty, b.certainty))
    let unnamed: UInt64 = (a.namesTechnology ? 0 : 1) + (b.namesTechnology ? 0 : 1)
    let length = min(a.claim.quoteLength + b.claim.quoteLength, UInt64(UInt32.max))
    return hedges << 56 | asides << 52 | differentWords << 50 | doubt << 40 | unnamed << 32 | length
  }

  /// A claim that ranks, or that states a property, judges only by the way.
  private static func asides(_ statement: Statement) -> UInt64 {
    (statement.claim.comparison == nil ? 0 : 1) + (statement.claim.fact == nil ? 0 : 1)
  }
}
