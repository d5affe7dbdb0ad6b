import Claims

/// How far the words of a recommendation leave room for a rival, the least first.
public enum Choice: CaseIterable, Sendable {
  /// None: “the best option”, “a better fit”.
  case best
  /// None for who follows it: “opt for Go”, “Go is recommended”.
  case advice
  /// A rival may have been made for it as well: “built for small sites”.
  case purpose
  /// A rival may suit as well: “perfect for”, “an ideal choice”.
  case fit

  /// Reads a quote in praise of a technology, or returns `nil` where it recommends nothing.
  public init?(in quote: String, of technology: Technology.ID) {
    let words = smallWords(of: quote)
    let name = smallWords(of: technology.rawValue)
    let choice = Self.allCases.first { choice in
      words.indices.contains { choice.isSpoken(at: words[$0...], of: name) }
    }
    guard let choice else { return nil }
    self = choice
  }

  /// Whether a rival may be as good for the same thing.
  var leavesRoom: Bool { self == .purpose || self == .fit }

  private func isSpoken(at words: ArraySlice<String>, of name: [String]) -> Bool {
    let isWorded = Self.wordings[self]?.contains { words.starts(with: $0) { $0 == $1 } } == true
    return isWorded || self == .advice && Self.advises(words, name)
  }

  /// Whether words begin with advice to take a technology, “stick with Go”: the same verbs without its
  /// name tell what one may do with it, “you choose the router yourself”.
  private static func advises(_ words: ArraySlice<String>, _ name: [String]) -> Bool {
    verbs.contains { verb in
      guard words.starts(with: verb, by: { $0 == $1 }) else { return false }
      let rest = words.dropFirst(verb.count)
      return rest.joined().hasPrefix(name.joined()) || rest.first == "it"
    }
  }

  private static let verbs = phrases(
    """
    choose go+for go+with opt+for pick prefer reach+for recommend select settle+on stick+to \
    stick+with take use
    """)

  private static let wordings: [Choice: [[Substring]]] = [
    .best: phrases(
      """
      best+bet best+candidate best+choice best+fit best+for best+if best+option best+pick \
      best+served best+solution best+suitable best+suited best+tool best+used best+when \
      better+bet better+choice better+fit better+for better+option better+pick better+solution \
      better+suited clear+winner go+to+choice go+to+database go+to+framework go+to+language \
      go+to+option go+to+solution go+to+tool number+one+choice one+stop the+first+choice \
      the+ideal+choice the+natural+choice the+obvious+choice the+perfect+choice \
      the+preferred+choice the+right+choice the+top+choice the+way+to+go the+winner
      """),
    .advice: phrases("are+recommended is+recommended recommended+for"),
    .purpose: phrases(
      """
      aimed+at built+for created+for designed+for geared+towards intended+for made+for meant+for
      """),
    .fit: phrases(
      """
      a+perfect+choice a+perfect+fit a+perfect+match an+ideal+choice an+ideal+fit ideal+for \
      ideally+suited perfect+for perfectly+suited preferred+for tailor+made
      """),
  ]

  private static func phrases(_ text: String) -> [[Substring]] {
    text.split(separator: " ").map { $0.split(separator: "+") }
  }
}

extension Statement {
  /// Whether a recommendation leaves no room for another claim's technology.
  func putsItselfFirst(before other: Statement) -> Bool {
    choice?.leavesRoom == false || claim.comparison?.comparand == other.claim.technology
  }
}
