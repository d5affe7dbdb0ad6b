import Claims

/// The claims of one side of a contest, set against those of the other.
struct Confrontation {
  let contest: Contest
  private let pro: [ComparableClaim]
  private let con: [ComparableClaim]
  /// The pairs that contradict each other.
  private(set) var clashes: [Clash] = []
  /// The pairs that only look like a contradiction, by the places of their claims.
  private var alike: [(a: Int, b: Int, reason: Suppression)] = []

  /// Claims of each side that are heard: 10 by 10 pairs are more than anybody reads, and keep a
  /// point with thousands of claims from asking for millions of pairs.
  private static let speakers = 10

  /// - Parameter place: The place of the contest among those about one question.
  init(of contest: Contest, at place: Int = 0) {
    self.contest = contest
    pro = contest.support.clearest(Self.speakers)
    con = contest.opposition.clearest(Self.speakers)
    clashes.reserveCapacity(pro.count * con.count)
    let (support, opposition) = (Tally(of: contest.support), Tally(of: contest.opposition))
    for a in pro.indices {
      for b in con.indices {
        if let suppression = Suppression.reason(pro[a], con[b], in: contest.kind) {
          alike.append((a, b, suppression))
        } else {
          let contraries = (
            a: opposition.besides(con[b], in: pro[a]), b: support.besides(pro[a], in: con[b])
          )
          clashes.append(
            Clash(pro, a, con, b, in: contest.kind, contraries: contraries, contest: place))
        }
      }
    }
  }

  /// The pairs that only look like a contradiction.
  var suppressed: [SuppressedPair] {
    alike.map {
      SuppressedPair(
        kind: contest.kind, a: pro[$0.a].cited, b: con[$0.b].cited, suppression: $0.reason)
    }
  }

  /// A clash as a pair of a dispute.
  func pair(_ clash: Clash) -> Dispute.Pair {
    let (a, b) = (pro[clash.a], con[clash.b])
    let why = [reason(a, b, in: contest.kind), clash.verdict.reason]
    return Dispute.Pair(
      a: a.cited, b: b.cited, force: clash.verdict.force, reach: clash.reach,
      reason: why.compactMap(\.self).joined(separator: "; "),
      clarity: Double(clash.confidence.millionths) / 1_000_000,
      confidence: clash.confidence.share,
      doubts: clash.confidence.doubts.map(\.words))
  }
}

/// How many claims of one side each article makes.
private struct Tally {
  private let counts: [Source.ID: Int]

  init(of side: [ComparableClaim]) {
    counts = side.reduce(into: [:]) { $0[$1.cited.source.id, default: 0] += 1 }
  }

  /// The claims of this side, without one of them, in the article of a claim on the other side.
  func besides(_ claim: ComparableClaim, in opponent: ComparableClaim) -> Int {
    let article = opponent.cited.source.id
    return counts[article, default: 0] - (claim.cited.source.id == article ? 1 : 0)
  }
}
