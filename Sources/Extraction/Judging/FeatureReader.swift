import Claims

/// Where in its sentence and article a clause stands.
struct ClausePlace {
  let index: Int
  let count: Int
  let rejection: Passage.Outcome?
  let block: Block.Kind
}

/// Describes a judgement to the judge.
struct FeatureReader {
  let context: ClauseContext
  let place: ClausePlace
  let subject: Subject
  /// The grammatical classes that occur in the clause.
  private let classes: [String]
  /// Whether the clause praises, blames, both or neither.
  private let mood: String

  init(context: ClauseContext, place: ClausePlace, subject: Subject) {
    self.context = context
    self.place = place
    self.subject = subject
    var seen: Grammar = []
    for phrase in context.phrases { seen.formUnion(context.meaning(phrase).grammar) }
    mood = Self.mood(of: context)
    classes = Grammar.telling.filter { seen.contains($0.grammar) }.map(\.name)
  }

  func features(
    of judgement: Judgement, comparison: ComparisonFrame.Kind?, keepsNames: Bool
  ) -> Features {
    var features = Features(keepsNames: keepsNames)
    let rule = judgement.rule
    let kind = judgement.kind?.rawValue ?? "none"
    let value = judgement.value?.rawValue ?? "none"
    let polarity = judgement.polarity.rawValue
    let origin = subject.origin.rawValue
    let criterion = judgement.criterion.rawValue
    features.add("rule", rule, polarity)
    features.add("kind", kind, rule)
    features.add("origin", origin)
    features.add("rule-origin", rule, origin)
    features.add("value", value, kind)
    features.add("criterion", criterion)
    features.add("criterion-polarity", criterion, polarity)
    features.add("criterion-kind", criterion, kind)
    features.add("kin", kinPlace(judgement.criterion), rule)
    features.add("kin-strength", kinStrength(judgement.criterion))
    features.add("kin-top", kinPlace(judgement.criterion), kinTop)
    features.add("mood", mood, polarity)
    features.add("mood-rule", mood, rule)
    features.add("negated", judgement.isNegated ? kind : "no", polarity)
    features.add("distance", bucket(judgement.distance), rule)
    features.add("form", form(judgement.form), comparison?.rawValue ?? "none")
    features.add("comparison", comparison?.rawValue ?? "none", polarity)
    features.add("block", block, rule)
    features.add("length", bucket(context.clause.tokens.count))
    features.add("clause", place.index == 0 ? "first" : "later", place.count > 1 ? "many" : "one")
    features.add("subject-distance", subjectDistance(to: judgement.token))
    features.add("subjects", subject.technologies.count > 1 ? "many" : "one", origin)
    features.add("heading", headingFit(judgement.criterion), rule)
    features.add("leaning", leaning, polarity)
    features.add("leaning-block", leaning, block)
    if let rejection = place.rejection { features.add("rejection", rejection.rawValue) }
    for name in classes { features.add("has", name) }
    if let fact = judgement.fact {
      features.add("fact", fact.exclusionGroup ?? "none", polarity)
    }
    return features
  }

  private func kinPlace(_ criterion: Criterion.ID) -> String {
    context.kin.place(of: criterion).map { "\($0)" } ?? "none"
  }

  private func kinStrength(_ criterion: Criterion.ID) -> String {
    guard let place = context.kin.place(of: criterion) else { return "none" }
    return bucket(Int(context.kin.criteria[place].strength * 10))
  }

  private var kinTop: String {
    context.kin.criteria.first.map { bucket(Int($0.strength * 10)) } ?? "none"
  }

  private static func mood(of context: ClauseContext) -> String {
    var (praises, blames) = (false, false)
    for phrase in context.phrases {
      let meaning = context.meaning(phrase)
      switch meaning.opinion?.value {
      case .positive, .positivePredicate: praises = true
      case .negative, .negativePredicate: blames = true
      case .more, .less, nil: break
      }
      if meaning.cue?.kind == .good { praises = true }
      if meaning.cue?.kind == .bad || meaning.grammar.contains(.negator) { blames = true }
    }
    return praises ? (blames ? "both" : "praise") : (blames ? "blame" : "none")
  }

  private var block: String {
    switch place.block {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .tableRow: "row"
    case .quotation: "quotation"
    case .code: "code"
    }
  }

  private var leaning: String {
    switch context.section.leaning {
    case .pros: "pros"
    case .cons: "cons"
    case nil: "none"
    }
  }

  private func form(_ form: Inflection.Form) -> String {
    switch form {
    case .base: "base"
    case .comparative: "comparative"
    case .superlative: "superlative"
    }
  }

  private func headingFit(_ criterion: Criterion.ID) -> String {
    guard let heading = context.section.criterion else { return "none" }
    return heading == criterion ? "same" : "other"
  }

  private func subjectDistance(to token: Int) -> String {
    guard let start = subject.token else { return "none" }
    return token < start ? "before" : bucket(token - start)
  }

  private func bucket(_ number: Int) -> String {
    switch number {
    case ...1: "1"
    case 2...3: "3"
    case 4...6: "6"
    case 7...12: "12"
    case 13...24: "24"
    default: "more"
    }
  }
}

extension Grammar {
  /// The classes whose mere presence tells something of a clause.
  fileprivate static let telling: [(name: String, grammar: Grammar)] = named.keys.sorted()
    .compactMap { name in named[name].map { (name, $0) } }
}
