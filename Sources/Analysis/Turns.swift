import Claims

extension Sequence {
  /// Returns the first element of every group, then the second of every group, and so on, each turn
  /// in the order given: nobody speaks twice before everybody has spoken.
  func inTurns<Group: Hashable>(of group: (Element) -> Group, limit: Int) -> [Element] {
    var taken: [Group: Int] = [:]
    var turns: [[Element]] = []
    for element in self {
      let turn = taken[group(element), default: 0].advance()
      if turn == turns.count { turns.append([]) }
      turns[turn].append(element)
    }
    return Array(turns.joined().prefix(limit))
  }
}

extension Array where Element == ComparableClaim {
  /// The clearest claims, one of each witness before the second of any, at most `limit`.
  func clearest(_ limit: Int) -> [ComparableClaim] {
    enumerated()
      .map { (opacity: $0.element.opacity, place: $0.offset) }
      .sorted { ($0.opacity, $0.place) < ($1.opacity, $1.place) }
      .inTurns(of: { self[$0.place].cited.witness }, limit: limit)
      .map { self[$0.place] }
  }
}

extension Int {
  /// Adds one, and returns the number as it was.
  fileprivate mutating func advance() -> Int {
    defer { self += 1 }
    return self
  }
}
