import Claims

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
    shared.add(FeatureGroup.origin, origin)
    shared.add(FeatureGroup.length, length)
    shared.add(
      FeatureGroup.clause, place.index == 0 ? FeatureValue.first : FeatureValue.later,
      place.count > 1 ? FeatureValue.many : FeatureValue.one)
    shared.add(
      FeatureGroup.subjects, subject.technologies.count > 1 ? FeatureValue.many : FeatureValue.one,
      origin)
    shared.add(FeatureGroup.leaningBlock, leaning, block)
    if let rejection = place.rejection {
      shared.add(FeatureGroup.rejection, Term(rejection.rawValue))
    }
    for name in context.grammarNames { shared.add(FeatureGroup.has, name) }
    shared.add(FeatureGroup.claim, Tenths.term(context.gist.claim))
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
    let column = context.gist.column(of: judgement.criterion)
    let gist = Standing(inColumn: column, of: context.gist)
    let theme = Standing(inColumn: column, of: context.theme)
    let passed = Standing(inColumn: column, of: context.setting.passed)
    let heading = Standing(inColumn: column, of: context.setting.heading)
    let lead = Tenths.term(context.gist.lead(of: judgement.polarity))
    var features = shared
    features.add(FeatureGroup.rule, rule, polarity)
    features.add(FeatureGroup.kind, kind, rule)
    features.add(FeatureGroup.ruleOrigin, rule, origin)
    features.add(FeatureGroup.strangers, strangers, rule)
    features.add(FeatureGroup.value, value, kind)
    features.add(FeatureGroup.rivals, Bucket.place(rivals), rule)
    if judgement.rule == GistRule.name {
      features.add(FeatureGroup.rivalsLength, Bucket.place(rivals), length)
    }
    features.add(FeatureGroup.criterion, criterion)
    features.add(FeatureGroup.criterionPolarity, criterion, polarity)
    features.add(FeatureGroup.criterionKind, criterion, kind)
    features.add(FeatureGroup.gist, gist.place, rule)
    features.add(FeatureGroup.gistStrength, gist.strength, rule)
    features.add(FeatureGroup.gistTop, gist.place, gistTop)
    features.add(FeatureGroup.theme, theme.place, rule)
    features.add(FeatureGroup.themeStrength, theme.strength, rule)
    features.add(FeatureGroup.themeGist, theme.place, gist.place)
    features.add(FeatureGroup.passed, passed.place, rule)
    features.add(FeatureGroup.passedStrength, passed.strength, rule)
    features.add(FeatureGroup.passedTone, polarity, passedTone)
    features.add(FeatureGroup.headingGist, heading.place, rule)
    features.add(FeatureGroup.headingTone, polarity, headingTone)
    features.add(FeatureGroup.tone, polarity, Tenths.term(context.gist.tone(judgement.polarity)))
    features.add(FeatureGroup.toneLead, polarity, lead)
    features.add(FeatureGroup.toneRule, rule, lead)
    features.add(FeatureGroup.mood, mood, polarity)
    features.add(FeatureGroup.moodRule, mood, rule)
    features.add(FeatureGroup.negated, judgement.isNegated ? kind : FeatureValue.no, polarity)
    features.add(FeatureGroup.distance, Bucket.term(judgement.distance), rule)
    features.add(FeatureGroup.form, Term(judgement.form.rawValue), comparison)
    features.add(FeatureGroup.comparison, comparison, polarity)
    features.add(FeatureGroup.block, block, rule)
    features.add(FeatureGroup.subjectDistance, subjectDistance(to: judgement.token))
    features.add(FeatureGroup.heading, headingFit(judgement.criterion), rule)
    features.add(FeatureGroup.leaning, leaning, polarity)
    if let fact = judgement.fact {
      features.add(
        FeatureGroup.fact, fact.exclusionGroup.map { Term($0) } ?? .none, polarity)
    }
    return features
  }

  private func headingFit(_ criterion: Criterion.ID) -> Term {
    guard let heading = context.section.criterion else { return .none }
    return heading == criterion ? FeatureValue.same : FeatureValue.other
  }

  private func subjectDistance(to token: Int) -> Term {
    guard let start = subject.token else { return .none }
    return token < start ? FeatureValue.before : Bucket.term(token - start)
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

/// How strongly words speak of a criterion, in terms.
private struct Standing {
  let place: Term
  let strength: Term

  init(inColumn column: Int?, of gist: Gist) {
    let standing = column.map(gist.standing)
    place = standing.map { Bucket.place($0.place) } ?? .none
    strength = standing.map { Tenths.term($0.strength) } ?? .none
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
