import Claims

/// Two technologies on a criterion, the smaller name first: the point that a comparison speaks to,
/// whichever of the two is its grammatical subject.
struct Ranking: Hashable {
  let first: Technology.ID
  let second: Technology.ID
  let criterion: Criterion.ID

  /// The point that a claim speaks to, or `nil` where it compares nothing.
  init?(of claim: Claim) {
    guard let comparand = claim.comparison?.comparand, comparand != claim.technology else {
      return nil
    }
    first = min(claim.technology, comparand)
    second = max(claim.technology, comparand)
    criterion = claim.criterion
  }
}
