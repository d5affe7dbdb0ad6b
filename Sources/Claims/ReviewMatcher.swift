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

  /// The claims that say word for word what was reviewed, by place in the list: those of the place
  /// whose surroundings are most alike; none where there are none.
  public func exactMatches(for review: Review) -> [Int] {
    let normal = NormalText(review.claim.quote).bytes
    let same = readings.indices.filter {
      readings[$0].normal == normal && review.isAbout(readings[$0].claim)
    }
    guard
      let place = same.map({ readings[$0].claim.utf8Range }).max(by: { a, b in
        rank(a, for: review) < rank(b, for: review)
      })
    else { return [] }
    let there = same.filter { readings[$0].claim.utf8Range == place }
    let alike = there.filter { review.claim.hasDetails(of: readings[$0].claim) }
    return alike.isEmpty ? there : alike
  }

  /// The claim that says nearly what was reviewed, by place in the list: in a sentence that was
  /// edited, or quoted at another length; `nil` where there is none.
  public func nearMatch(for review: Review, among candidates: [Int]) -> Int? {
    let words = normalWords(review.claim.quote)
    let near = candidates.filter { review.isAbout(readings[$0].claim) }.map {
      (index: $0, likeness: likeness(words, normalWords(readings[$0].claim.quote)))
    }.filter { $0.likeness >= nearEnough }
    let best = near.map(\.likeness).max()
    return near.filter { $0.likeness == best }.max {
      rank(readings[$0.index].claim.utf8Range, for: review)
        < rank(readings[$1.index].claim.utf8Range, for: review)
    }?.index
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
