import Claims

/// Two claims that contradict each other, by their places among those heard, and how sure that is.
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

  /// The place of its contest among those about one question.
  let contest: Int
  /// The place of the claim on the side *for*.
  let a: Int
  /// The place of the claim on the side *against*.
  let b: Int
  let verdict: Verdict
  let reach: Dispute.Reach
  let witnesses: Witnesses
  let confidence: Confidence
  /// Of two equally sure pairs the shorter one is the better headline.
  private let length: UInt64

  /// - Parameter contraries: How often each of the two articles says the opposite besides.
  init(
    _ pro: [ComparableClaim], _ a: Int, _ con: [ComparableClaim], _ b: Int, in kind: Dispute.Kind,
    contraries: (a: Int, b: Int), contest: Int
  ) {
    self.contest = contest
    self.a = a
    self.b = b
    verdict = Verdict(pro[a], con[b], in: kind)
    reach = pro[a].isOfSameArticle(as: con[b]) ? .self : .cross
    witnesses = Witnesses(pro[a].cited.witness, con[b].cited.witness)
    confidence = Confidence(
      pro[a], con[b], in: kind, verdict.force, reach, contraries: contraries)
    length = pro[a].claim.quoteLength + con[b].claim.quoteLength
  }

  /// Whether a reader can be surer of this pair than of another one; a total order among
  /// those about one question.
  func isSurer(than other: Clash) -> Bool {
    (other.confidence, length, contest, a, b)
      < (confidence, other.length, other.contest, other.a, other.b)
  }
}
