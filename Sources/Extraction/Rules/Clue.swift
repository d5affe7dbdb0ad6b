import Claims

/// Words that decided something, before they are written out as evidence: most candidates never are.
struct Clue {
  let role: Evidence.Role
  let tokens: Range<Int>
  /// How the words decided; `nil` where the lexicons tell.
  let note: String?
  /// The phrase of the lexicons, if the words are one.
  let phrase: Int?
}

extension ClauseContext {
  /// A clue from the words of a phrase.
  func clue(_ role: Evidence.Role, _ phrase: Int, _ note: String? = nil) -> Clue {
    Clue(role: role, tokens: tokens(phrase), note: note, phrase: phrase)
  }

  /// A clue from words of no lexicon.
  func clue(_ role: Evidence.Role, at tokens: Range<Int>, _ note: String) -> Clue {
    Clue(role: role, tokens: tokens, note: note, phrase: nil)
  }

  /// The words that turn a judgement round.
  func clues(of negation: Negation) -> [Clue] {
    negation.phrases.map { clue(.negation, $0, "turns the judgement round") }
  }

  /// Writes a clue out: where it stands, and which line of which lexicon knows it.
  func evidence(_ clue: Clue) -> Evidence {
    Evidence(clue.role, at: scan.bytes(of: clue.tokens), note: clue.note ?? lexiconNote(clue))
  }

  private func lexiconNote(_ clue: Clue) -> String {
    guard let phrase = clue.phrase else { return "" }
    let meaning = meaning(phrase)
    switch clue.role {
    case .criterion: return meaning.cue.map { "\($0.kind.rawValue) (\($0.place))" } ?? ""
    case .opinion: return meaning.opinion.map { "\($0.value.rawValue) (\($0.place))" } ?? ""
    case .fact: return meaning.fact.map { "\($0.property) (\($0.place))" } ?? ""
    case .quantity: return meaning.measure.map { "\($0.measure) (\($0.place))" } ?? ""
    case .technology, .negation, .comparison, .scope, .hedge: return ""
    }
  }
}
