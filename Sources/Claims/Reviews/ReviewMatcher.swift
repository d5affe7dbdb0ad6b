/// Finds the claims that reviews are about among those that are read from an article now.
public struct ReviewMatcher {
  private let text: QuotableText
  private let readings: [Reading]

  private struct Reading {
    let claim: Claim
    let normal: [UInt8]
  }

  /// Makes a matcher of the claims that are read from a text.
  public init(_ claims: [Claim], of text: QuotableText) {
    self.text = text
    readings = claims.map { Reading(claim: $0, normal: NormalText($0.quote).bytes) }
  }

  /// For each review the claims that it is about, by place in the list, none of them twice: those
  /// that say word for word what was reviewed, or else the one that nearly does, in a sentence that was
  /// edited or quoted at another length.
  ///
  /// - Parameter bystanders: What was read beside the reviewed claims and nobody spoke of, each as if
  ///   it were confirmed: it holds its own words against a review that only resembles them.
  public func matches(of reviews: [Review], besides bystanders: [Review] = []) -> [[Int]] {
    let rivals = bystanders.filter { bystander in
      reviews.contains { $0.isAbout(bystander.claim) }
    }
    let all = reviews + rivals
    var matches = [[Int]](repeating: [], count: all.count)
    var free = Set(readings.indices)
    func take(_ wishes: [Wish]) {
      for wish in wishes.sorted(by: { $1.isBehind($0) }) where matches[wish.review].isEmpty {
        matches[wish.review] = wish.claims.filter(free.contains)
        free.subtract(wish.claims)
      }
    }
    take(all.indices.flatMap { exactWishes(of: all[$0], at: $0) })
    take(
      all.indices.filter { matches[$0].isEmpty }
        .flatMap { nearWishes(of: all[$0], at: $0, among: free.sorted()) })
    return Array(matches.prefix(reviews.count))
  }

  /// Whether the words of a review that has no match are left to it where they stand: no claim is read
  /// from them that says the same and is somebody else's.
  public func leavesPlace(_ place: Range<Int>, to review: Review) -> Bool {
    !readings.contains { $0.claim.utf8Range == place && review.isAbout($0.claim) }
  }

  /// Claims that a review may be about, and how much speaks for it.
  private struct Wish {
    let review: Int
    let claims: [Int]
    let likeness: Double
    let rank: (Int, Int)

    /// Whether another one comes first: that of the review that was made earlier, or of the first place,
    /// where nothing else tells them apart.
    func isBehind(_ other: Wish) -> Bool {
      (likeness, rank.0, rank.1, other.review, other.claims[0])
        < (other.likeness, other.rank.0, other.rank.1, review, claims[0])
    }
  }

  /// The claims of each place that say word for word what was reviewed: those that compare, assert and
  /// count the same, or else all of them.
  private func exactWishes(of review: Review, at index: Int) -> [Wish] {
    let normal = NormalText(review.claim.quote).bytes
    let same = readings.indices.filter {
      readings[$0].normal == normal && review.isAbout(readings[$0].claim)
    }
    return Dictionary(grouping: same) { readings[$0].claim.utf8Range }.map { place, there in
      let alike = there.filter { review.claim.hasDetails(of: readings[$0].claim) }
      return Wish(
        review: index, claims: alike.isEmpty ? there : alike, likeness: alike.isEmpty ? 0 : 1,
        rank: rank(place, for: review))
    }
  }

  private func nearWishes(of review: Review, at index: Int, among free: [Int]) -> [Wish] {
    let words = normalWords(review.claim.quote)
    return free.filter { review.isAbout(readings[$0].claim) }.map {
      Wish(
        review: index, claims: [$0],
        likeness: likeness(words, normalWords(readings[$0].claim.quote)),
        rank: rank(readings[$0].claim.utf8Range, for: review))
    }.filter { $0.likeness >= nearEnough }
  }

  private func rank(_ range: Range<Int>, for review: Review) -> (Int, Int) {
    let distance = range.lowerBound.gap(to: review.claim.utf8Range.lowerBound)
    return (text.surroundings(of: range).likeness(to: review.surroundings), -distance)
  }
}

extension Review {
  /// Whether a claim says of the same technology and criterion what was reviewed, or what it was
  /// corrected to.
  fileprivate func isAbout(_ other: Claim) -> Bool {
    func isSame(_ claim: Claim) -> Bool {
      (claim.technology, claim.criterion, claim.polarity)
        == (other.technology, other.criterion, other.polarity)
    }
    return isSame(claim) || verdict == .corrected && corrected(claim).map(isSame) == true
  }
}

extension Claim {
  /// Whether another claim compares, asserts and counts the same.
  fileprivate func hasDetails(of other: Claim) -> Bool {
    comparison == other.comparison && fact == other.fact && quantity == other.quantity
  }
}

/// Two quotes are near each other from this share of common words on.
private let nearEnough = 0.75

/// Words whose coming or going turns a statement round.
///
/// Here and in no table, because what a person said must be found again by the same words whatever a
/// knowledge base is read with.
private let turningWords: Set<String> = [
  "not", "no", "never", "without", "hardly", "cannot", "can't", "isn't", "doesn't", "don't",
  "aren't", "won't", "nor", "neither", "less", "lack", "lacks",
]

/// The share of words that two quotes have in common, in order, from 0 to 1; of quotes of which one
/// holds the other, and that one at least four words, 0.75 or more. 0 where a negation comes or goes.
private func likeness(_ a: [String], _ b: [String]) -> Double {
  guard Set(a).intersection(turningWords) == Set(b).intersection(turningWords) else { return 0 }
  let common = commonWords(a, b)
  let share = 2 * Double(common) / Double(max(1, a.count + b.count))
  let isPart = common == min(a.count, b.count) && common >= 4
  return isPart ? max(nearEnough, share) : share
}

/// The length of the longest common subsequence.
private func commonWords(_ a: [String], _ b: [String]) -> Int {
  var row = [Int](repeating: 0, count: b.count + 1)
  for word in a {
    var diagonal = 0
    for index in b.indices {
      let above = row[index + 1]
      row[index + 1] = word == b[index] ? diagonal + 1 : max(above, row[index])
      diagonal = above
    }
  }
  return row[b.count]
}
