import Claims

/// A clause with all that the rules need to read it.
struct ClauseContext {
  let scan: Scan
  let clause: Clause
  let section: Section
  /// Whether it stands in a list item or a table cell, where verbs are left out.
  let isFragment: Bool
  /// The clause's phrases, as indices into the scan.
  let phrases: Range<Int>
  /// Whether it praises or blames.
  let mood: Mood
  /// Where it names what the subject is set apart from: “slow interpreted languages” in “unlike slow
  /// interpreted languages, Go is compiled”.
  private let rivals: Range<Int>?
  /// Whether it says how things are, not how they once were or might have been.
  let isActual: Bool
  /// What it says of technologies that the article is not about.
  var strangersShare: [Range<Int>] = []
  /// What the clause before has said, where this one may repeat it.
  var said = Said.nothing
  /// What the clause's words add up to.
  let gist: Gist
  /// What was spoken of before.
  let setting: Setting
  /// What the clause speaks of, heard in its setting.
  let theme: Gist
  /// The criteria on which a rule has proposed a judgement, and what the first one says.
  var proposed: [Criterion.ID: Polarity] = [:]
  /// The phrase that denies only that the subject has a peer: “no language is faster than Go”.
  var peerDenial: Int?
  /// The opinions that a judgement has used up: each is spent once.
  var spentOpinions: Set<Int> = []
  /// The cues that a judgement has used up.
  var spentCues: Set<Int> = []

  init(_ clause: Clause, of scan: Scan, section: Section, setting: Setting, isFragment: Bool) {
    self.scan = scan
    self.clause = clause
    self.section = section
    self.isFragment = isFragment
    self.gist = scan.gist(of: clause.tokens)
    self.setting = setting
    self.theme = setting.theme(of: gist)
    let phrases = scan.phraseIndices(in: clause.tokens)
    self.phrases = phrases
    self.mood = Mood(of: phrases.lazy.map(scan.meaning))
    self.rivals = scan.rivals(in: clause.tokens)
    self.isActual = scan.isActual(clause.tokens)
  }

  /// Whether the clause only leads to what the next one says: “it is clear that”.
  var isCutOff: Bool {
    clause.tokens.last.map { scan.has(.openEnd, at: $0) } ?? true
  }

  var lexicon: Lexicon { scan.lexicon }

  /// The article's text in UTF-8.
  var text: [UInt8] { scan.text }

  /// Remembers what a rule has found on a criterion, neutral where it is named without a judgement on
  /// the subject. What came first counts.
  mutating func note(_ polarity: Polarity, on criterion: Criterion.ID) {
    if proposed[criterion] == nil { proposed[criterion] = polarity }
  }

  func meaning(_ phrase: Int) -> Meaning { scan.meaning(phrase) }

  func tokens(_ phrase: Int) -> Range<Int> { scan.phrases[phrase].tokens }

  /// Whether a phrase stands in the condition that the clause sets itself.
  func isConditional(_ phrase: Int) -> Bool {
    clause.condition?.contains(tokens(phrase).lowerBound) ?? false
  }

  /// Whether a phrase says what others are like, if it praises or blames: those that the subject is set
  /// apart from, or that the article is not about.
  func isOfOthers(_ phrase: Int) -> Bool { isOfRivals(phrase) || isOfStrangers(phrase) }

  private func isOfRivals(_ phrase: Int) -> Bool {
    rivals?.contains(tokens(phrase).lowerBound) ?? false
  }

  /// Whether a phrase is said of a technology that the article is not about.
  func isOfStrangers(_ phrase: Int) -> Bool {
    strangersShare.contains { $0.contains(tokens(phrase).lowerBound) }
  }

  /// Whether the clause puts what it says as possible or as hearsay.
  var isHedged: Bool {
    phrases.contains {
      !meaning($0).grammar.isDisjoint(with: [.hedge, .hearsay]) && !isConditional($0)
    }
  }

  /// Whether it praises or blames a technology that the article is not about.
  var judgesStrangers: Bool {
    phrases.contains {
      isOfStrangers($0)
        && (meaning($0).opinion != nil || meaning($0).cue?.kind.isVerdict == true)
    }
  }

  /// Whether it plainly tells how something works: “relies on a scheduler”, “messages are pushed to”.
  var tellsMechanism: Bool {
    mood == .none && clause.tokens.contains { scan.has(.working, at: $0) }
      && phrases.allSatisfy { meaning($0).form == .base }
  }

  /// The cues of some kinds that no judgement has used, that no condition holds, and that do not name
  /// the kind of thing that the subject is.
  func openCues(_ kinds: CaseSet<Cue.Kind>) -> [(phrase: Int, cue: Cue)] {
    phrases.compactMap { index in
      guard let cue = meaning(index).cue, !spentCues.contains(index), !isConditional(index),
        kinds.contains(cue.kind), !tellsKind(index), !isOfStrangers(index),
        !cue.kind.isVerdict || !isOfRivals(index)
      else { return nil }
      return (index, cue)
    }
  }

  /// The nearest phrase of some grammatical classes in front of a token, at most `reach` tokens away, with
  /// no stop (a comma, a bracket) between.
  func nearest(
    _ classes: CaseSet<Grammar>, before token: Int, reach: Int, acrossCommas: Bool = false
  ) -> Int? {
    let lower = max(clause.tokens.lowerBound, token - reach)
    for index in scan.phraseIndices(in: lower..<max(lower, token)).reversed() {
      guard !meaning(index).grammar.isDisjoint(with: classes) else { continue }
      return acrossCommas || !hasStop(tokens(index).upperBound..<token) ? index : nil
    }
    return nil
  }

  /// Whether a sign other than quotation marks lies among some tokens.
  func hasStop(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let token = scan.tokens[index]
      return token.isSign && !token.isSign("\"") && !token.isSign("*")
        && !token.isSign("/")
    }
  }
}
