/// Lets the first of each kind through, and counts the rest: a file of another shape has as many faults as it
/// has lines.
struct FirstOfEach<Kind: Hashable> {
  private var met: [Kind: Int] = [:]
  /// How many were not let through.
  private(set) var withheld = 0

  /// Whether one more of a kind is among the first 20.
  mutating func admits(_ kind: Kind) -> Bool {
    met[kind, default: 0] += 1
    guard met[kind, default: 0] > 20 else { return true }
    withheld += 1
    return false
  }
}
