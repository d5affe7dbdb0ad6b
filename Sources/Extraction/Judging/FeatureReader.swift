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
    shared.add(.origin, origin)
    shared.add(.length, length)
    shared.add(
      .clause, place.index == 0 ? FeatureValue.first : FeatureValue.later,
      place.count > 1 ? FeatureValue.many : FeatureValue.one)
    shared.add(
      .subjects, subject.technologies.count > 1 ? FeatureValue.many : FeatureValue.one,
      origin)
    shared.add(.leaningBlock, leaning, block)
    if let rejection = place.rejection {
      shared.add(.rejection, Term(rejection.rawValue))
    }
    for name in context.grammarNames { shared.add(.has, name) }
    shared.add(.claim, Tenths.term(context.gist.claim))
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
    features.add(.rule, rule, polarity)
    features.add(.kind, kind, rule)
    features.add(.ruleOrigin, rule, origin)
    features.add(.strangers, strangers, rule)
    features.add(.value, value, kind)
    features.add(.rivals, Bucket.place(rivals), rule)
    if judgement.rule == GistRule.name {
      features.add(.rivalsLength, Bucket.place(rivals), length)
    }
    features.add(.criterion, criterion)
    features.add(.criterionPolarity, criterion, polarity)
    features.add(.criterionKind, criterion, kind)
    features.add(.gist, gist.place, rule)
    features.add(.gistStrength, gist.strength, rule)
    features.add(.gistTop, gist.place, gistTop)
    features.add(.theme, theme.place, rule)
    features.add(.themeStrength, theme.strength, rule)
    features.add(.themeGist, theme.place, gist.place)
    features.add(.passed, passed.place, rule)
    features.add(.passedStrength, passed.strength, rule)
    features.add(.passedTone, polarity, passedTone)
    features.add(.headingGist, heading.place, rule)
    features.add(.headingTone, polarity, headingTone)
    features.add(.tone, polarity, Tenths.term(context.gist.tone(judgement.polarity)))
    features.add(.toneLead, polarity, lead)
    features.add(.toneRule, rule, lead)
    features.add(.mood, mood, polarity)
    features.add(.moodRule, mood, rule)
    features.add(.negated, judgement.isNegated ? kind : FeatureValue.no, polarity)
    features.add(.distance, Bucket.term(judgement.distance), rule)
    features.add(.form, Term(judgement.form.rawValue), comparison)
    features.add(.comparison, comparison, polarity)
    features.add(.block, block, rule)
    features.add(.subjectDistance, subjectDistance(to: judgement.token))
    features.add(.heading, headingFit(judgement.criterion), rule)
    features.add(.leaning, leaning, polarity)
    if let fact = judgement.fact {
      features.add(
        .fact, fact.exclusionGroup.map { Term($0) } ?? .none, polarity)
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
        return !token.isSign && token.end - token.start >= 4
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
    var seen: CaseSet<Grammar> = []
    for phrase in phrases { seen.formUnion(meaning(phrase).grammar) }
    return Grammar.terms.filter { seen.contains($0.grammar) }.map(\.term)
  }
}

extension Grammar {
  /// In the order of the names, as sums of weights are rounded in it.
  fileprivate static let terms: [(term: Term, grammar: Grammar)] =
    allCases
    .sorted { $0.rawValue < $1.rawValue }.map { (Term($0.rawValue), $0) }
}
