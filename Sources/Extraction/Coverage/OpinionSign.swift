/// A word that praises or blames: by its ending, or by standing where opinions stand.
enum OpinionSign: GapSign {
  static let kind = UncoveredWord.Kind.opinion
  static let examples = [
    "Python is «zandorable».",
    "Python is a «zandless» language.",
    "Python is very «zandic» and Node.js is so «zandorian» that it hurts.",
    "Python is «zandic», but Node.js is a bit «zandy» for beginners.",
    "Node.js has a «zandic» performance.",
    "Python «zandifies» the performance.",
    "Python can «zandify» its performance.",
    "Python is zandified by Node.js.",
    "So zanders wait for Python.",
  ]

  static func marks(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence[index] else { return false }
    if word.ends(in: ["able", "ible", "ful", "less", "ive", "ous"]) { return true }
    guard !word.ends(in: NounSign.endings) else { return false }
    return sentence.isIntensified(index) || sentence.isPredicate(index)
      || sentence.qualifiesAspect(index) || sentence.actsOnAspect(index)
  }
}

extension SentenceWords {
  /// “very …”, “is so …”, “is a bit …”.
  fileprivate func isIntensified(_ index: Int) -> Bool {
    switch self[index - 1]?.role {
    case .intensifier: return true
    case .predicateIntensifier:
      let start = self[index - 2]?.role == .indefinite ? index - 3 : index - 2
      return self[start]?.isCopula == true
    case .definite, .indefinite, .grader, .modal, .closer, .plain, nil: return false
    }
  }

  /// “is … .”, “is … for”: neither a participle, which tells what is done, nor a plural.
  fileprivate func isPredicate(_ index: Int) -> Bool {
    guard let word = self[index], let before = self[index - 1], before.isCopula,
      !before.isPossessive, closes(at: index + 1), !word.ends(in: ["ed", "ing"])
    else { return false }
    return !word.spelling.hasSuffix("s") || word.ends(in: ["ss"])
  }

  /// “has a … community”.
  fileprivate func qualifiesAspect(_ index: Int) -> Bool {
    guard let before = self[index - 1], self[index + 1]?.namesAspect == true else { return false }
    return before.role == .indefinite || before.has([.provision])
  }

  /// “it … performance”, “can … the performance”.
  fileprivate func actsOnAspect(_ index: Int) -> Bool {
    guard let word = self[index], let before = self[index - 1] else { return false }
    let hasDeterminer = self[index + 1]?.role == .definite || self[index + 1]?.role == .indefinite
    guard self[index + (hasDeterminer ? 2 : 1)]?.namesAspect == true else { return false }
    if before.role == .modal { return true }
    return word.ends(in: ["s", "ed"]) && (before.namesTechnology || before.has([.pronoun]))
  }
}
