/// A word that names what is judged: by its ending, or by standing where such nouns stand.
enum NounSign: GapSign {
  static let kind = UncoveredWord.Kind.noun
  static let examples = [
    "Python is known for its «zandability».",
    "Its «zandor» is small, and Python's «zanquist» helps.",
    "The «zandor» of Python is old.",
    "Node.js has a great «zandor».",
    "Python zandors the day.",
  ]

  /// How nouns end that are made of adjectives and verbs.
  static let endings =
    ["ity", "ness", "ment", "tion", "sion", "ance", "ence", "ship"].flatMap {
      [$0, $0 + "s"]
    } + ["ities"]

  static func marks(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence[index] else { return false }
    return word.ends(in: endings) || sentence.isOwned(index) || sentence.isJudged(index)
  }
}

extension SentenceWords {
  /// “its … is”, “Python's …”, “the … of Python”.
  fileprivate func isOwned(_ index: Int) -> Bool {
    if self[index + 1]?.spelling == "of" { return self[index + 2]?.namesTechnology == true }
    guard let owner = self[index - 1], owner.role == .definite else { return false }
    if owner.isPossessive {
      return self[index - 2]?.namesTechnology == true && closes(at: index + 1)
    }
    return self[index + 1]?.isCopula == true && owner.has([.pronoun, .pluralPronoun])
  }

  /// “has a great …”, “with poor …”.
  fileprivate func isJudged(_ index: Int) -> Bool {
    guard let word = self[index], let before = self[index - 1], before.meaning?.opinion != nil,
      closes(at: index + 1), !word.ends(in: ["ly", "ing", "ed"])
    else { return false }
    var start = index - 1
    while self[start - 1]?.phrase == before.phrase { start -= 1 }
    guard let opener = self[start - 1] else { return false }
    return opener.role == .indefinite || opener.has([.provision])
  }
}
