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
    let terms = Terms(judgement, comparison: comparison)
    // Sums of weights are rounded in the order in which features are added.
    var features = shared
    addRule(of: judgement, terms, rivals: Bucket.place(rivals), to: &features)
    addWords(around: judgement, terms, to: &features)
    addGrammar(of: judgement, terms, to: &features)
    return features
  }

  /// Adds which rule judges, on what, and what it is about the clause that makes rules err.
  private func addRule(
    of judgement: Judgement, _ terms: Terms, rivals: Term, to features: inout Features
  ) {
    features.add(.rule, terms.rule, terms.polarity)
    features.add(.kind, terms.kind, terms.rule)
    features.add(.ruleOrigin, terms.rule, origin)
    features.add(.strangers, strangers, terms.rule)
    features.add(.value, terms.value, terms.kind)
    features.add(.rivals, rivals, terms.rule)
    if judgement.rule == GistRule.name { features.add(.rivalsLength, rivals, length) }
    features.add(.criterion, terms.criterion)
    features.add(.criterionPolarity, terms.criterion, terms.polarity)
    features.add(.criterionKind, terms.criterion, terms.kind)
  }

  /// Adds whether the words of the clause, of those before it and of the heading speak of the criterion,
  /// and in the tone of the judgement.
  private func addWords(
    around judgement: Judgement, _ terms: Terms, to features: inout Features
  ) {
    let column = context.gist.column(of: judgement.criterion)
    let gist = Standing(inColumn: column, of: context.gist)
    let theme = Standing(inColumn: column, of: context.theme)
    let passed = Standing(inColumn: column, of: context.setting.passed)
    let heading = Standing(inColumn: column, of: context.setting.heading)
    features.add(.gist, gist.place, terms.rule)
    features.add(.gistStrength, gist.strength, terms.rule)
    features.add(.gistTop, gist.place, gistTop)
    features.add(.theme, theme.place, terms.rule)
    features.add(.themeStrength, theme.strength, terms.rule)
    features.add(.themeGist, theme.place, gist.place)
    features.add(.passed, passed.place, terms.rule)
    features.add(.passedStrength, passed.strength, terms.rule)
    features.add(.passedTone, terms.polarity, passedTone)
    features.add(.headingGist, heading.place, terms.rule)
    features.add(.headingTone, terms.polarity, headingTone)
    let lead = Tenths.term(context.gist.lead(of: judgement.polarity))
    features.add(.tone, terms.polarity, Tenths.term(context.gist.tone(judgement.polarity)))
    features.add(.toneLead, terms.polarity, lead)
    features.add(.toneRule, terms.rule, lead)
  }

  /// Adds how the clause puts what it judges, and where it stands.
  private func addGrammar(
    of judgement: Judgement, _ terms: Terms, to features: inout Features
  ) {
    features.add(.mood, mood, terms.polarity)
    features.add(.moodRule, mood, terms.rule)
    features.add(.negated, judgement.isNegated ? terms.kind : FeatureValue.no, terms.polarity)
    features.add(.distance, Bucket.term(judgement.distance), terms.rule)
    features.add(.form, Term(judgement.form.rawValue), terms.comparison)
    features.add(.comparison, terms.comparison, terms.polarity)
    features.add(.block, block, terms.rule)
    features.add(.subjectDistance, subjectDistance(to: judgement.token))
    features.add(.heading, headingFit(judgement.criterion), terms.rule)
    features.add(.leaning, leaning, terms.polarity)
    if let fact = judgement.fact {
      features.add(.fact, fact.exclusionGroup.map { Term($0) } ?? .none, terms.polarity)
    }
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

/// What a judgement is, in the terms that most features combine.
private struct Terms {
  let rule: Term
  let kind: Term
  let value: Term
  let polarity: Term
  let criterion: Term
  let comparison: Term

  init(_ judgement: Judgement, comparison: ComparisonFrame.Kind?) {
    rule = Term(judgement.rule)
    kind = judgement.kind.map { Term($0.rawValue) } ?? .none
    value = judgement.value.map { Term($0.rawValue) } ?? .none
    polarity = Term(judgement.polarity.rawValue)
    criterion = Term(judgement.criterion.rawValue)
    self.comparison = comparison.map { Term($0.rawValue) } ?? .none
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
