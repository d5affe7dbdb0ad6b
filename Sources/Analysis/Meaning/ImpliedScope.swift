import Claims

extension Scope {
  /// The condition that the words of a quote set without a word such as “if”: “scales smoothly within
  /// simple web apps”, “new developers find it hard”.
  ///
  /// It is a noun for a case or for people, with an adjective that says which, behind a preposition
  /// or at the beginning of the quote.
  static func implied(
    by words: [String], of technology: Technology.ID, by phrasebook: Phrasebook
  ) -> Scope? {
    let openings = phrasebook[.caseOpening]
    for start in words.indices {
      let isOpened = openings.begin(words[start...])
      guard start == 0 || isOpened else { continue }
      let reach = isOpened ? 2 : 0
      for cue in start...min(start + reach, words.count - 1) {
        guard let length = lengthOfCircumstance(words[cue...], by: phrasebook) else { continue }
        return Scope(
          words[start..<(cue + length)].joined(separator: " "), of: technology, by: phrasebook)
      }
    }
    return nil
  }

  /// How many words name a circumstance, “simple web apps”, or `nil` where none is named there.
  private static func lengthOfCircumstance(
    _ words: ArraySlice<String>, by phrasebook: Phrasebook
  ) -> Int? {
    let cues = phrasebook.circumstances.values.flatMap { $0.matches(at: words) }
    guard let cue = cues.map(\.words.count).max() else { return nil }
    return (cue...(cue + 2)).first { length in
      length <= words.count
        && phrasebook[.caseNoun].contain(words[words.startIndex + length - 1])
    }
  }
}
