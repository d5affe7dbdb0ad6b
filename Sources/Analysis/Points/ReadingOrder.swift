import Claims

/// Returns claims by the address of their article and then by their place in it, those of one place by
/// what they judge, so that nothing depends on the order in which they were fetched, and hardly
/// anything on their numbers; a claim that is given twice is kept once.
///
/// - Parameter alternatives: The rivals among which a recommendation chooses.
func inReadingOrder(
  _ claims: [CitedClaim], by phrasebook: Phrasebook,
  alternatives: (CitedClaim) -> Set<Technology.ID> = { _ in [] }
) -> [ComparableClaim] {
  var sources: [Int64: String] = [:]
  for cited in claims { sources[cited.source.id] = cited.source.address }
  let byAddress = sources.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  var ranks: [Int64: Int] = [:]
  for (rank, source) in byAddress.enumerated() { ranks[source.key] = rank }

  let places = claims.indices.map { index in
    let cited = claims[index]
    return Place(
      source: ranks[cited.source.id] ?? 0, start: cited.claim.utf8Range.lowerBound,
      end: cited.claim.utf8Range.upperBound, criterion: cited.claim.criterion.rawValue,
      technology: cited.claim.technology.rawValue, id: cited.id, index: index)
  }
  var ordered: [ComparableClaim] = []
  for place in places.sorted(by: <) where ordered.last?.cited.id != place.id {
    let cited = claims[place.index]
    let rivals = cited.claim.isRecommendation ? alternatives(cited) : []
    ordered.append(ComparableClaim(cited, by: phrasebook, alternatives: rivals))
  }
  return ordered
}

/// Where a claim stands among all; comparing these moves fewer bytes than comparing claims.
private struct Place: Comparable {
  let source: Int
  let start: Int
  let end: Int
  let criterion: String
  let technology: String
  let id: CitedClaim.ID
  let index: Int

  static func < (a: Place, b: Place) -> Bool {
    (a.source, a.start, a.end, a.criterion, a.technology, a.id)
      < (b.source, b.start, b.end, b.criterion, b.technology, b.id)
  }
}
