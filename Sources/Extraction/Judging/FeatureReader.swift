import Claims

/// Where in its sentence and article a clause stands.
struct ClausePlace {
  let index: Int
  let count: Int
  /// Whether the sentence has put what follows as somebody else's: “some say that …”.
  let isReported: Bool
  let rejection: Passage.Outcome?
  let block: Block.Kind
}

/// Describes judgements on a clause to the judge.
struct FeatureReader {
  private let context: ClauseContext
  private let subject: Subject
  private let origin: Term
  private let block: Term
  private let mood: Term
  private let leaning: Term
  private let gistTop: Term
  private let length: Term
  private let passedTone: Term
  private let headingTone: Term
  private let strangers: Term
  /// The properties that all judgements on the clause share.
  private let shared: Features

  init(context: ClauseContext, place: ClausePlace, subject: Subject, keepsNames: Bool) {
    self.context = context
    self.subject = subject
    origin = Term(subject.origin.rawValue)
    block = Term(place.block.name)
    mood = Term(context.mood.rawValue)
    leaning = Term(context.section.leaning?.rawValue ?? "none")
    passedTone = Tenths.term(context.setting.passed.lead(of: .negative))
    headingTone = Tenths.term(context.setting.heading.lead(of: .negative))
    gistTop = Tenths.term(context.gist.strength)

    length = Bucket.term(context.clause.tokens.count)
    var shared = Features(judge: context.lexicon.judge, keepsNames: keepsNames)
    shared.add(Group.origin, origin)
    shared.add(Group.length, length)
    shared.add(
      Group.clause, place.index == 0 ? Group.first : Group.later,
      place.count > 1 ? Group.many : Group.one)
    shared.add(Group.subjects, subject.technologies.count > 1 ? Group.many : Group.one, origin)
    shared.add(Group.leaningBlock, leaning, block)
    if let rejection = place.rejection { shared.add(Group.rejection, Term(rejection.rawValue)) }
    for name in context.grammarNames { shared.add(Group.has, name) }
    shared.add(Group.claim, Tenths.term(context.gist.claim))
    strangers = Bucket.place(context.strangers)
    self.shared = shared
  }

  /// - Parameter rivals: on how many criteria other rules have judged the clause before.
  func features(
    of judgement: Judgement, comparison: ComparisonFrame.Kind?, rivals: Int
  ) -> Features {
    let rule = Term(judgement.rule)
    let kind = judgement.kind.map { Term($0.rawValue) } ?? .none
    let value = judgement.value.map { Term($0.rawValue) } ?? .none
    let polarity = Term(judgement.polarity.rawValue)
    let criterion = Term(judgement.criterion.rawValue)
    let comparison = comparison.map { Term($0.rawValue) } ?? .none
    let gist = Standing(of: judgement.criterion, in: context.gist)
    let theme = Standing(of: judgement.criterion, in: context.theme)
    let passed = Standing(of: judgement.criterion, in: context.setting.passed)
    let heading = Standing(of: judgement.criterion, in: context.setting.heading)
    let lead = Tenths.term(context.gist.lead(of: judgement.polarity))
    var features = shared
    features.add(Group.rule, rule, polarity)
    features.add(Group.kind, kind, rule)
    features.add(Group.ruleOrigin, rule, origin)
    features.add(Group.strangers, strangers, rule)
    features.add(Group.value, value, kind)
    features.add(Group.rivals, Bucket.place(rivals), rule)
    if judgement.rule == GistRule.name {
      features.add(Group.rivalsLength, Bucket.place(rivals), length)
    }
    features.add(Group.criterion, criterion)
    features.add(Group.criterionPolarity, criterion, polarity)
    features.add(Group.criterionKind, criterion, kind)
    features.add(Group.gist, gist.place, rule)
    features.add(Group.gistStrength, gist.strength, rule)
    features.add(Group.gistTop, gist.place, gistTop)
    features.add(Group.theme, theme.place, rule)
    features.add(Group.themeStrength, theme.strength, rule)
    features.add(Group.themeGist, theme.place, gist.place)
    features.add(Group.passed, passed.place, rule)
    features.add(Group.passedStrength, passed.strength, rule)
    features.add(Group.passedTone, polarity, passedTone)
    features.add(Group.headingGist, heading.place, rule)
    features.add(Group.headingTone, polarity, headingTone)
    features.add(Group.tone, polarity, Tenths.term(context.gist.tone(judgement.polarity)))
    features.add(Group.toneLead, polarity, lead)
    features.add(Group.toneRule, rule, lead)
    features.add(Group.mood, mood, polarity)
    features.add(Group.moodRule, mood, rule)
    features.add(Group.negated, judgement.isNegated ? kind : Group.no, polarity)
    features.add(Group.distance, Bucket.term(judgement.distance), rule)
    features.add(Group.form, Term(judgement.form.rawValue), comparison)
    features.add(Group.comparison, comparison, polarity)
    features.add(Group.block, block, rule)
    features.add(Group.subjectDistance, subjectDistance(to: judgement.token))
    features.add(Group.heading, headingFit(judgement.criterion), rule)
    features.add(Group.leaning, leaning, polarity)
    if let fact = judgement.fact {
      features.add(Group.fact, fact.exclusionGroup.map { Term($0) } ?? .none, polarity)
    }
    return features
  }

  private func headingFit(_ criterion: Criterion.ID) -> Term {
    guard let heading = context.section.criterion else { return .none }
    return heading == criterion ? Group.same : Group.other
  }

  private func subjectDistance(to token: Int) -> Term {
    guard let start = subject.token else { return .none }
    return token < start ? Group.before : Bucket.term(token - start)
  }
}

extension ClauseContext {
  /// How many words of some length no phrase of the lexicons explains: the fewer, the plainer is what the
  /// clause says.
  fileprivate var strangers: Int {
    func longWords(_ range: Range<Int>) -> Int {
      range.count { index in
        let token = scan.tokens[index]
        return !token.features.contains(.sign) && token.end - token.start >= 4
      }
    }
    return phrases.reduce(longWords(clause.tokens)) { $0 - longWords(tokens($1)) }
  }
}

/// The names of the groups of features, and of the values that are not words of the domain.
private enum Group {
  static let rule = Term("rule")
  static let kind = Term("kind")
  static let origin = Term("origin")
  static let ruleOrigin = Term("rule-origin")
  static let value = Term("value")
  static let criterion = Term("criterion")
  static let criterionPolarity = Term("criterion-polarity")
  static let criterionKind = Term("criterion-kind")
  static let gist = Term("gist")
  static let gistStrength = Term("gist-strength")
  static let gistTop = Term("gist-top")
  static let strangers = Term("strangers")
  static let rivals = Term("rivals")
  static let rivalsLength = Term("rivals-length")
  static let theme = Term("theme")
  static let themeStrength = Term("theme-strength")
  static let themeGist = Term("theme-gist")
  static let passed = Term("passed")
  static let passedStrength = Term("passed-strength")
  static let passedTone = Term("passed-tone")
  static let headingGist = Term("heading-gist")
  static let headingTone = Term("heading-tone")
  static let tone = Term("tone")
  static let toneLead = Term("tone-lead")
  static let toneRule = Term("tone-rule")
  static let claim = Term("claim")
  static let mood = Term("mood")
  static let moodRule = Term("mood-rule")
  static let negated = Term("negated")
  static let distance = Term("distance")
  static let form = Term("form")
  static let comparison = Term("comparison")
  static let block = Term("block")
  static let length = Term("length")
  static let clause = Term("clause")
  static let subjectDistance = Term("subject-distance")
  static let subjects = Term("subjects")
  static let heading = Term("heading")
  static let leaning = Term("leaning")
  static let leaningBlock = Term("leaning-block")
  static let rejection = Term("rejection")
  static let has = Term("has")
  static let fact = Term("fact")
  static let first = Term("first")
  static let later = Term("later")
  static let many = Term("many")
  static let one = Term("one")
  static let no = Term("no")
  static let same = Term("same")
  static let other = Term("other")
  static let before = Term("before")
}

/// How strongly words speak of a criterion, in terms.
private struct Standing {
  let place: Term
  let strength: Term

  init(of criterion: Criterion.ID, in gist: Gist) {
    let standing = gist.standing(of: criterion)
    place = standing.map { Bucket.place($0.place) } ?? .none
    strength = standing.map { Tenths.term($0.strength) } ?? .none
  }
}

/// Numbers by their order of magnitude.
private enum Bucket {
  private static let places = (0..<5).map { Term("\($0)") }
  private static let bounds = [1, 3, 6, 12, 24]
  private static let terms = bounds.map { Term("\($0)") }
  private static let more = Term("more")

  /// A place in a ranking: the first few each by themselves.
  static func place(_ place: Int) -> Term { place < places.count ? places[place] : more }

  static func term(_ number: Int) -> Term {
    bounds.firstIndex { number <= $0 }.map { terms[$0] } ?? more
  }
}

/// Shares and their differences, in tenths.
private enum Tenths {
  private static let range = -5...9
  private static let terms = range.map { Term("\($0)") }

  static func term(_ share: Float) -> Term {
    let tenth = Int((share * 10).rounded(.down).clamped(to: range))
    return terms[tenth - range.lowerBound]
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Float {
    Swift.min(Swift.max(self, Float(range.lowerBound)), Float(range.upperBound))
  }
}

extension Block.Kind {
  fileprivate var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .tableRow: "row"
    case .quotation: "quotation"
    case .code: "code"
    }
  }
}

extension ClauseContext {
  /// The grammatical classes that occur in the clause.
  fileprivate var grammarNames: [Term] {
    var seen: Grammar = []
    for phrase in phrases { seen.formUnion(meaning(phrase).grammar) }
    return Grammar.terms.filter { seen.contains($0.grammar) }.map(\.term)
  }
}

extension Grammar {
  fileprivate static let terms: [(term: Term, grammar: Grammar)] = named.sorted { $0.key < $1.key }
    .map { (Term($0.key), $0.value) }
}
