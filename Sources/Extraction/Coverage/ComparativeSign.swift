/// A word that ranks: by its ending where its place agrees, or behind `more`, `the most`, `as`.
enum ComparativeSign: GapSign {
  static let kind = UncoveredWord.Kind.comparative
  static let examples = [
    "Python is «zanier» than Node.js.",
    "Node.js has a «zanier» runtime than Python.",
    "Python is even «zanier».",
    "Python is the «zaniest» of all.",
    "Node.js is more «zandorian».",
    "Python is one of the most «zandorian» languages.",
    "Node.js is as «zandorian» as Python.",
    "Python has a zandwester and a zanquest.",
  ]

  static func marks(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence[index] else { return false }
    let before = sentence[index - 1]
    switch before?.spelling {
    case "more", "less": return true
    case "most", "least": return sentence.isDefinite(index - 2)
    case "as": return sentence.has("as", from: index + 1, reach: 2)
    default: break
    }
    if word.ends(in: ["est"]) { return sentence.isDefinite(index - 1) }
    guard word.ends(in: ["er"]) else { return false }
    return sentence.has("than", from: index + 1, reach: 3) || before?.saysHowMuch == true
      || before?.isCopula == true && sentence.closes(at: index + 1)
  }
}

extension SentenceWords {
  fileprivate func isDefinite(_ index: Int) -> Bool { self[index]?.role == .definite }

  /// Whether a word stands among the next few, on this side of any sign.
  fileprivate func has(_ spelling: String, from index: Int, reach: Int) -> Bool {
    words.dropFirst(index).prefix(reach).prefix { !$0.isSign }.contains { $0.spelling == spelling }
  }
}

extension SentenceWords.Word {
  /// Whether it says how far ahead: “even leaner”, “a bit leaner”.
  fileprivate var saysHowMuch: Bool {
    switch role {
    case .intensifier, .predicateIntensifier, .grader: true
    case .definite, .indefinite, .modal, .closer, .plain, nil: false
    }
  }
}
