/// The words and signs of a sentence, each with what the lexicons say of it.
struct SentenceWords {
  /// A word or a sign; words joined by hyphens are one.
  struct Word {
    /// In small letters.
    let spelling: String
    /// Where it lies, in UTF-8 bytes of the text.
    let utf8Range: Range<Int>
    /// What the phrase signals that it belongs to.
    let meaning: Meaning?
    /// The index of that phrase, which tells the words of one from those of the next.
    let phrase: Int?
    let role: CommonWords.Role?
    let isSign: Bool
    /// Whether it is an ordinary word that neither a lexicon nor the list of common words has.
    let isUnknown: Bool
  }

  let words: [Word]

  /// A word of fewer letters is an abbreviation, or slipped through the list of common ones.
  private static let fewestLetters = 4

  init(_ scan: Scan, common: CommonWords) {
    var words: [Word] = []
    var at = 0
    var phrase = 0
    while at < scan.tokens.count {
      let end = scan.endOfWord(at)
      defer { at = end }
      let token = scan.tokens[at]
      // Stars, backticks and the like are markup, or as good as none.
      if token.isSign, Self.transparentSigns.contains(where: token.isSign) {
        continue
      }
      while phrase < scan.phrases.count, scan.phrases[phrase].tokens.upperBound <= at {
        phrase += 1
      }
      let isKnown = phrase < scan.phrases.count && scan.phrases[phrase].tokens.lowerBound < end
      let letters = scan.letters(of: at..<end)
      let spelling = String(decoding: letters, as: UTF8.self).lowercased()
      let role = common.role(of: spelling)
      words.append(
        Word(
          spelling: spelling, utf8Range: scan.bytes(of: at..<end),
          meaning: isKnown ? scan.meaning(phrase) : nil,
          phrase: isKnown ? phrase : nil, role: role, isSign: token.isSign,
          isUnknown: !isKnown && role == nil
            && Self.isOrdinary(letters, beginsSentence: words.isEmpty)))
    }
    self.words = words
  }

  /// The word at an index; `nil` beyond either end.
  subscript(index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Whether the words from an index on begin something new: the sentence ends there, a sign or a
  /// word stands there that no noun or adjective goes on with.
  func closes(at index: Int) -> Bool {
    guard let word = self[index] else { return true }
    return word.isSign || word.role == .closer || word.meaning.map { !$0.grammar.isEmpty } ?? false
  }

  private static let transparentSigns: [Character] = ["*", "_", "`", "\""]

  /// Whether some letters are those of an ordinary word, neither of a name nor of program text.
  private static func isOrdinary(_ letters: ArraySlice<UInt8>, beginsSentence: Bool) -> Bool {
    guard letters.count >= fewestLetters, let first = letters.first else { return false }
    let isSmall = first.isSmallLetter || beginsSentence && first.isCapital
    return isSmall && letters.dropFirst().allSatisfy { $0.isSmallLetter || $0 == UInt8(ascii: "-") }
  }
}

extension SentenceWords.Word {
  /// Whether it names a technology or a part of one.
  var namesTechnology: Bool {
    meaning.map { $0.technology != nil || !$0.wholes.isEmpty } ?? false
  }

  /// Whether it belongs to what may be judged.
  var namesAspect: Bool {
    switch meaning?.cue?.kind {
    case .aspect, .burden, .feature: true
    case .good, .bad, .use, .topic, .task, .work, nil: false
    }
  }

  /// Whether it belongs to a verb of being.
  var isCopula: Bool { has([.copula]) }

  /// Whether it is the ending of a genitive, or of a shortened “is”.
  var isPossessive: Bool { spelling == "'s" || spelling == "’s" }

  /// Whether it belongs to a phrase of one of some grammatical classes.
  func has(_ classes: CaseSet<Grammar>) -> Bool {
    meaning.map { !$0.grammar.isDisjoint(with: classes) } ?? false
  }

  /// Whether it ends in one of some endings and is longer than that by three letters or more.
  func ends(in endings: [String]) -> Bool {
    endings.contains { spelling.hasSuffix($0) && spelling.utf8.count >= $0.utf8.count + 3 }
  }
}

extension Scan {
  /// The token behind a word: behind all that hyphens join to it.
  fileprivate func endOfWord(_ token: Int) -> Int {
    var end = token + 1
    while end < tokens.count, tokens[end].features.contains(.joined) { end += 1 }
    return end
  }
}
