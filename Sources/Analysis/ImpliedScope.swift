import Claims

extension Scope {
  /// The condition that a quote sets without a word such as “if”: “scales smoothly within simple web
  /// apps”, “new developers find it hard”.
  ///
  /// It is a noun for a case or for people, with an adjective that says which, behind a preposition
  /// or at the beginning of the quote.
  static func implied(by quote: String, of technology: Technology.ID) -> Scope? {
    let words = smallWords(of: quote)
    for start in words.indices {
      guard start == 0 || prepositions.contains(words[start]) else { continue }
      let reach = prepositions.contains(words[start]) ? 2 : 0
      for cue in start...min(start + reach, words.count - 1) {
        guard let length = lengthOfCase(words[cue...]) else { continue }
        return Scope(words[start..<(cue + length)].joined(separator: " "), of: technology)
      }
    }
    return nil
  }

  /// How many words name a case, “simple web apps”, or `nil` where none is named there.
  private static func lengthOfCase(_ words: ArraySlice<String>) -> Int? {
    let cues = Aspect.allCases.flatMap(\.cues).filter { words.starts(with: $0) { $0 == $1 } }
    guard let cue = cues.map(\.count).max() else { return nil }
    return (cue...(cue + 2)).first { length in
      length <= words.count && nouns.contains(words[words.startIndex + length - 1])
    }
  }

  private static let prepositions: Set<String> = ["among", "for", "in", "to", "with", "within"]

  private static let nouns: Set<String> = [
    "applications", "apps", "beginners", "businesses", "cases", "codebases", "companies",
    "connections", "developers", "enterprises", "newbies", "newcomers", "novices", "people",
    "programmers", "programs", "projects", "prototypes", "sites", "startups", "systems", "tasks",
    "teams", "users", "websites", "workloads",
  ]
}
