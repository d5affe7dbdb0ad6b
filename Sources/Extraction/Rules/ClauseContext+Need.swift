/// What a technology needs beside itself.
extension ClauseContext {
  /// The token that tells of a thing of others that it is needed, or done without: “relies on third-party
  /// packages”, “without any extra libraries”, “no separate documentation is required”.
  func need(ofForeign phrase: Int) -> Int? {
    let thing = tokens(phrase)
    guard let start = startOfForeign(thing) else { return nil }
    let lower = max(clause.tokens.lowerBound, start - 6)
    if let need = (lower..<max(lower, start)).last(where: { scan.has(.need, at: $0) }),
      !hasStop(need..<start)
    {
      return need
    }
    let upper = min(clause.tokens.upperBound, thing.upperBound + 4)
    if let need = (thing.upperBound..<upper).first(where: { scan.has(.need, at: $0) }),
      !hasStop(thing.upperBound..<need)
    {
      return need
    }
    return nearest([.reducer], before: start, reach: 6).map { tokens($0).lowerBound }
  }

  /// Where the words begin that name a thing as one of others, with what is before its hyphen: “third-party
  /// packages”, “external build tools”.
  private func startOfForeign(_ thing: Range<Int>) -> Int? {
    let front = max(clause.tokens.lowerBound, thing.lowerBound - 3)
    guard let foreign = (front..<thing.upperBound).last(where: { scan.has(.foreign, at: $0) }),
      foreign >= thing.lowerBound || !hasStop(foreign..<thing.lowerBound)
    else { return nil }
    let isCompound = foreign >= front + 2 && scan.tokens[foreign - 1].isSign("-")
    return min(thing.lowerBound, isCompound ? foreign - 2 : foreign)
  }
}
