extension Sequence {
  /// Returns the first element of every group, then the second of every group, and so on, each turn
  /// in the order given: nobody speaks twice before everybody has spoken.
  @inlinable  // A point may have many thousands of claims.
  public func inTurns<Group: Hashable>(of group: (Element) -> Group, limit: Int) -> [Element] {
    var taken: [Group: Int] = [:]
    var turns: [[Element]] = []
    for element in self {
      let group = group(element)
      let turn = taken[group, default: 0]
      taken[group] = turn + 1
      if turn == turns.count { turns.append([]) }
      turns[turn].append(element)
    }
    return Array(turns.joined().prefix(limit))
  }
}
