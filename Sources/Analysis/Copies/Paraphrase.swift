extension ComparableText {
  /// The passages of this text (`a`) whose rare words stand in the same order in another one (`b`),
  /// the plainest first; none overlaps another in either text.
  public func passages(rewrittenIn other: ComparableText) -> [SharedRun] {
    var matches: [Match] = []
    for occurrence in rareWords {
      other.rarePlaces.forEachPlace(of: occurrence.hash) {
        matches.append(Match(a: occurrence, b: other.rareWords[$0]))
      }
    }
    var passages: [SharedRun] = []
    while let chain = plainestChain(matches), let first = chain.first, let last = chain.last {
      let passage = SharedRun(
        a: first.a.range.lowerBound..<last.a.range.upperBound,
        b: first.b.range.lowerBound..<last.b.range.upperBound)
      passages.append(passage)
      matches.removeAll { passage.a.overlaps($0.a.range) || passage.b.overlaps($0.b.range) }
    }
    return passages
  }

  /// A rare word that stands in both texts.
  private struct Match {
    let a: RareWords.Occurrence
    let b: RareWords.Occurrence
  }

  /// The chain of matches in the order of both texts that holds most words, less a little for each
  /// word by which a gap is wider in one text than in the other; `nil` where none holds enough.
  ///
  /// - Parameter matches: In the order of the first text; of one word, in that of the second.
  private func plainestChain(_ matches: [Match]) -> [Match]? {
    guard matches.count >= Self.leastWords else { return nil }
    // Only what the loop asks for: it goes over each of them many times.
    let places = matches.map { (a: $0.a.place, b: $0.b.place) }
    var scores = [Int](repeating: Self.word, count: places.count)
    var previous = [Int?](repeating: nil, count: places.count)
    for index in places.indices {
      let place = places[index]
      var earlier = index
      while earlier > 0 {
        earlier -= 1
        let gapInA = place.a - places[earlier].a
        guard gapInA <= Self.widestGap else { break }
        let gapInB = place.b - places[earlier].b
        guard gapInA > 0, gapInB > 0, gapInB <= Self.widestGap else { continue }
        let score = scores[earlier] + Self.word - Self.skew * abs(gapInA - gapInB)
        if score > scores[index] { (scores[index], previous[index]) = (score, earlier) }
      }
    }
    guard let end = scores.indices.max(by: { scores[$0] < scores[$1] }),
      scores[end] >= Self.leastWords * Self.word
    else { return nil }
    var chain: [Match] = []
    var next: Int? = end
    while let index = next {
      chain.append(matches[index])
      next = previous[index]
    }
    return chain.reversed()
  }

  /// What a word of a chain counts.
  private static let word = 100
  /// What a word that is missing in one of the texts costs.
  private static let skew = 3
  /// Words that carry meaning between two of a chain, at most: about two sentences.
  private static let widestGap = 15
  /// Articles on the same subject that nobody copied reach five rare words in the same order; eight
  /// are a paraphrase.
  private static let leastWords = 8
}
