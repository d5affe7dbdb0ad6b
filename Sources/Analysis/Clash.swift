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
  let verdict: Verdict
  let reach: Dispute.Reach
  let witnesses: Witnesses
  /// How sure a reader can be of the contradiction, in millionths.
  let clarity: Int
  /// Of two clear pairs the shorter one is the better headline.
  private let length: UInt64

  init(_ pro: [Statement], _ a: Int, _ con: [Statement], _ b: Int, in kind: Dispute.Kind) {
    self.a = a
    self.b = b
    verdict = Verdict(pro[a], con[b], in: kind)
    reach = pro[a].cited.source.id == con[b].cited.source.id ? .self : .cross
    witnesses = Witnesses(pro[a].cited.witness, con[b].cited.witness)
    clarity = Clarity(pro[a], con[b], in: kind, verdict.force, reach).millionths
    length = pro[a].claim.quoteLength + con[b].claim.quoteLength
  }

  /// Whether this pair is clearer than another one; a total order within one confrontation.
  func isClearer(than other: Clash) -> Bool {
    (other.clarity, length, a, b) < (clarity, other.length, other.a, other.b)
  }
}
