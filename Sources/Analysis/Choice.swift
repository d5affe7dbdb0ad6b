import Claims

/// How far the words of a recommendation leave room for a rival, the least first.
public enum Choice: Int, Sendable {
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
    let name = smallWords(of: technology.rawValue).joined()
    let choices = words.indices.lazy.flatMap { start in
      (Self.wordings[words[start]] ?? []).filter { $0.stands(in: words[start...], of: name) }
        .map(\.choice)
    }
    guard let choice = choices.min(by: { $0.rawValue < $1.rawValue }) else { return nil }
    self = choice
  }

  /// Whether a rival may be as good for the same thing.
  var leavesRoom: Bool { self == .purpose || self == .fit }

  /// All wordings by their first word.
  private static let wordings = Dictionary(
    grouping: wordsOfBest + wordsOfAdvice + wordsOfPurpose + wordsOfFit,
    by: { String($0.words[0]) })

  private static let wordsOfBest = Wording.all(
    of: .best,
    """
    best+bet best+candidate best+choice best+fit best+for best+if best+option best+pick \
    best+served best+solution best+suitable best+suited best+tool best+used best+when \
    better+bet better+choice better+fit better+for better+option better+pick better+solution \
    better+suited clear+winner go+to+choice go+to+database go+to+framework go+to+language \
    go+to+option go+to+solution go+to+tool number+one+choice one+stop the+first+choice \
    the+ideal+choice the+natural+choice the+obvious+choice the+perfect+choice \
    the+preferred+choice the+right+choice the+top+choice the+way+to+go the+winner
    """)
  private static let wordsOfAdvice =
    Wording.all(of: .advice, "are+recommended is+recommended recommended+for")
    + Wording.all(
      of: .advice, takesName: true,
      """
      choose go+for go+with opt+for pick prefer reach+for recommend select settle+on stick+to \
      stick+with take use
      """)
  private static let wordsOfPurpose = Wording.all(
    of: .purpose,
    """
    aimed+at built+for created+for designed+for geared+towards intended+for made+for meant+for
    """)
  private static let wordsOfFit = Wording.all(
    of: .fit,
    """
    a+perfect+choice a+perfect+fit a+perfect+match an+ideal+choice an+ideal+fit ideal+for \
    ideally+suited perfect+for perfectly+suited preferred+for tailor+made
    """)
}

/// Words that recommend.
private struct Wording {
  let choice: Choice
  let words: [Substring]
  /// Whether they only recommend with the technology behind them, “stick with Go”: without it the same
  /// verbs tell what one may do with it, “you choose the router yourself”.
  let takesName: Bool

  /// Reads wordings between blanks; in them `+` stands for a blank.
  static func all(of choice: Choice, takesName: Bool = false, _ wordings: String) -> [Wording] {
    wordings.split(separator: " ").map {
      Wording(choice: choice, words: $0.split(separator: "+"), takesName: takesName)
    }
  }

  /// Whether some words begin with this wording of a technology.
  func stands(in text: ArraySlice<String>, of name: String) -> Bool {
    guard text.starts(with: words, by: { $0 == $1 }) else { return false }
    let rest = text.dropFirst(words.count)
    return !takesName || rest.first == "it" || rest.joined().hasPrefix(name)
  }
}

extension Statement {
  /// Whether a recommendation leaves no room for another claim's technology.
  func putsItselfFirst(before other: Statement) -> Bool {
    choice?.leavesRoom == false || claim.comparison?.comparand == other.claim.technology
  }
}
