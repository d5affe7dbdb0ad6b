import Claims

/// How far the words of a recommendation leave room for a rival, the least first.
enum Choice: Int {
  /// None: “the best option”, “a better fit”.
  case best
  /// None for who follows it: “opt for Go”, “Go is recommended”.
  case advice
  /// A rival may have been made for it as well: “built for small sites”.
  case purpose
  /// A rival may suit as well: “perfect for”, “an ideal choice”.
  case fit

  /// A sort of words that recommend, as `comparing/choices.tsv` has it, in the order of the choices.
  enum Wording: String, CaseIterable {
    case best, advice
    /// Only recommends with the technology behind it, “stick with Go”: without it the same verbs tell
    /// what one may do with it, “you choose the router yourself”. Nor does it where somebody is before
    /// it who does so, “we use Go”, or may do so.
    case adviceTo = "advice-to"
    case purpose, fit

    var choice: Choice {
      switch self {
      case .best: .best
      case .advice, .adviceTo: .advice
      case .purpose: .purpose
      case .fit: .fit
      }
    }
  }

  /// Reads a quote in praise of a technology, or returns `nil` where it recommends nothing.
  init?(in quote: String, of technology: Technology.ID, by phrasebook: Phrasebook) {
    self.init(in: smallWords(of: quote), of: technology, by: phrasebook)
  }

  /// Reads the words of a quote.
  init?(in words: [String], of technology: Technology.ID, by phrasebook: Phrasebook) {
    let name = smallWords(of: technology.rawValue).joined()
    let wording = Wording.allCases.first { wording in
      guard let phrases = phrasebook.choices[wording] else { return false }
      return words.indices.contains { start in
        let found = phrases.matches(at: words[start...])
        guard !found.isEmpty, !phrasebook.takesBack(whatFollows: words[..<start]) else {
          return false
        }
        guard wording == .adviceTo else { return true }
        return found.contains { phrase in
          let rest = words[(start + phrase.words.count)...]
          return rest.first == "it" || rest.joined().hasPrefix(name)
        } && !phrasebook[.deed].end(words[..<start])
      }
    }
    guard let wording else { return nil }
    self = wording.choice
  }

  /// Whether a rival may be as good for the same thing.
  var leavesRoom: Bool { self == .purpose || self == .fit }
}

extension Phrasebook {
  /// Whether some words take a recommendation back that follows them: “it is thus not the”, but not “it is
  /// not only the”.
  func takesBack(whatFollows words: ArraySlice<String>) -> Bool {
    var rest = words
    while let last = rest.last, self[.refusalLink].contain(last), !self[.refusal].end(rest) {
      rest.removeLast()
    }
    return self[.refusal].end(rest)
  }
}
