import Claims

/// What a phrase of the lexicons signals. One phrase may signal several things: `open source` is a
/// fact and a praise of the cost.
struct Signals: Sendable {
  /// The technology that the phrase names, as an index into the vocabulary.
  var technology: Mention?
  /// The wholes that the phrase names a part of.
  var wholes: [Mention] = []
  /// The criterion that it points to.
  var cue: Cue?
  /// The praise or blame that it expresses.
  var opinion: Opinion?
  /// The property that it states behind a copula.
  var fact: FactEntry?
  /// What a number before it counts.
  var measure: MeasureEntry?
  /// What it does to the words around it.
  var grammar: Grammar = []
  /// Whether it is a comparative or a superlative form.
  var form: Inflection.Form = .base

  /// Whether the phrase only governs how others are read.
  var isGrammar: Bool {
    technology == nil && wholes.isEmpty && cue == nil && opinion == nil && fact == nil
      && measure == nil
  }

  /// Takes over what `other` signals and this does not yet. The first entry wins: base forms are
  /// entered before inflected ones.
  mutating func merge(_ other: Signals) {
    if technology == nil { technology = other.technology }
    wholes += other.wholes
    if cue == nil, opinion == nil || other.cue == nil { cue = other.cue }
    if opinion == nil { opinion = other.opinion }
    if fact == nil { fact = other.fact }
    if measure == nil { measure = other.measure }
    grammar.formUnion(other.grammar)
    if other.form != .base { form = other.form }
  }
}

/// What a phrase signals, shared by all places where it stands.
@dynamicMemberLookup
final class Meaning: Sendable {
  private let signals: Signals

  init(_ signals: Signals) { self.signals = signals }

  subscript<Value>(dynamicMember signal: KeyPath<Signals, Value>) -> Value {
    signals[keyPath: signal]
  }
}

extension Signals {
  /// What the phrase signals, in short words.
  var senses: [String] {
    var senses: [String] = []
    if technology != nil { senses.append("technology") }
    if !wholes.isEmpty { senses.append("part") }
    if let cue { senses.append("\(cue.kind.rawValue) of \(cue.criterion)") }
    if let opinion { senses.append(opinion.value.rawValue) }
    if let fact { senses.append(fact.property) }
    if let measure { senses.append(measure.measure) }
    senses += Grammar.named.filter { grammar.contains($0.value) }.keys.sorted()
    return senses
  }
}

/// A name of a technology.
struct Mention: Sendable {
  /// The technology, as an index into the vocabulary.
  let technology: Int
  /// The only spelling that counts, for names that are ordinary words.
  let exactSpelling: [UInt8]?
}

/// A phrase that points to a criterion.
struct Cue: Sendable {
  /// How much a cue says by itself.
  enum Kind: String, Sendable {
    /// Saying it is praise.
    case good
    /// Saying it is blame.
    case bad
    /// It names what is judged; more of it is better.
    case aspect
    /// It names a cost; less of it is better.
    case burden
    /// It names a thing that it is good to have.
    case feature
    /// It names a use case.
    case use
    /// It names the criterion, and occurs without any judgement.
    case topic
  }

  /// Several kinds.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let good = Kinds(.good)
    static let bad = Kinds(.bad)
    static let aspect = Kinds(.aspect)
    static let burden = Kinds(.burden)
    static let feature = Kinds(.feature)
    static let use = Kinds(.use)
    static let topic = Kinds(.topic)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ kind: Kind) {
      rawValue =
        switch kind {
        case .good: 1
        case .bad: 2
        case .aspect: 4
        case .burden: 8
        case .feature: 16
        case .use: 32
        case .topic: 64
        }
    }
  }

  let criterion: Criterion.ID
  let kind: Kind
  /// Where the lexicons list it: `cues/performance.tsv:41`.
  let place: SeedPlace
}

/// A phrase of praise or blame, whatever it is about.
struct Opinion: Sendable {
  /// Which way it counts.
  enum Value: String, Sendable {
    case positive
    case negative
    /// Praise only as a predicate: “is light”, not “a light client”.
    case positivePredicate = "positive-predicate"
    /// Blame only as a predicate: “is complex”, not “complex apps”.
    case negativePredicate = "negative-predicate"
    /// There is much of it, which is good or bad as the thing is.
    case more
    /// There is little of it.
    case less
  }

  let value: Value
  /// What it speaks of where it stands alone: `easy` of the learning curve.
  let criterion: Criterion.ID?
  /// Where the lexicons list it.
  let place: SeedPlace
}

/// A property that the lexicons know.
struct FactEntry: Sendable {
  let property: String
  let criterion: Criterion.ID
  let polarity: Polarity
  let exclusionGroup: String?
  /// Where the lexicons list it.
  let place: SeedPlace
}

/// What a number in front of a noun counts.
struct MeasureEntry: Sendable {
  let measure: String
  let criterion: Criterion.ID
  let polarity: Polarity
  /// Where the lexicons list it.
  let place: SeedPlace
}

/// The closed classes of words that govern how others are read.
struct Grammar: OptionSet, Sendable {
  let rawValue: UInt64

  /// Turns what follows round: `not`, `lack of`.
  static let negator = Grammar(rawValue: 1 << 0)
  /// Looks like a negation and is none: `not only`.
  static let notNegation = Grammar(rawValue: 1 << 1)
  /// Makes less of what follows: `avoids`, `no need for`.
  static let reducer = Grammar(rawValue: 1 << 2)
  /// Says that there is what follows: `offers`, `built-in`.
  static let provision = Grammar(rawValue: 1 << 3)
  /// Tells the reader what to take: `choose`, `go with`.
  static let recommend = Grammar(rawValue: 1 << 4)
  /// Leads to what one does with a technology: `to build`, `used for`.
  static let useFrame = Grammar(rawValue: 1 << 5)
  /// Puts a statement as possible.
  static let hedge = Grammar(rawValue: 1 << 6)
  /// Puts a statement as somebody else's.
  static let hearsay = Grammar(rawValue: 1 << 7)
  /// Begins a clause that contrasts with the one before.
  static let clauseBreak = Grammar(rawValue: 1 << 8)
  /// Begins a condition.
  static let scopeOpener = Grammar(rawValue: 1 << 9)
  /// Stands between a comparative and its comparand.
  static let than = Grammar(rawValue: 1 << 10)
  /// Sets the subject beside what follows: `compared to`.
  static let comparedTo = Grammar(rawValue: 1 << 11)
  /// Sets the subject apart from what follows: `unlike`.
  static let unlike = Grammar(rawValue: 1 << 12)
  /// Says that neither is ahead.
  static let equal = Grammar(rawValue: 1 << 13)
  /// The subject is ahead of the object: `outperforms`.
  static let betterVerb = Grammar(rawValue: 1 << 14)
  /// The subject is behind the object: `lags behind`.
  static let worseVerb = Grammar(rawValue: 1 << 15)
  /// Makes a comparative of the word behind it.
  static let more = Grammar(rawValue: 1 << 16)
  /// Makes an inverted comparative of the word behind it.
  static let less = Grammar(rawValue: 1 << 17)
  /// Makes a superlative of the word behind it.
  static let most = Grammar(rawValue: 1 << 18)
  /// Makes an inverted superlative of the word behind it.
  static let least = Grammar(rawValue: 1 << 19)
  /// Opens an equative: `as fast as`.
  static let `as` = Grammar(rawValue: 1 << 20)
  /// Stands for the technology last spoken of.
  static let pronoun = Grammar(rawValue: 1 << 21)
  /// Stands for all technologies last spoken of.
  static let pluralPronoun = Grammar(rawValue: 1 << 22)
  /// Stands for all technologies last spoken of, and denies.
  static let neither = Grammar(rawValue: 1 << 23)
  /// Stands for the technologies not last spoken of.
  static let other = Grammar(rawValue: 1 << 24)
  /// Says what the article will do.
  static let announcement = Grammar(rawValue: 1 << 25)
  /// Praises the publisher.
  static let advertising = Grammar(rawValue: 1 << 26)
  /// Explains a word.
  static let definition = Grammar(rawValue: 1 << 27)
  /// Heads a list of good points.
  static let pros = Grammar(rawValue: 1 << 28)
  /// Heads a list of bad points.
  static let cons = Grammar(rawValue: 1 << 29)
  /// Joins subject and predicate.
  static let copula = Grammar(rawValue: 1 << 30)

  /// Tells the reader what not to take: `avoid`, `stay away from`.
  static let dissuade = Grammar(rawValue: 1 << 31)

  /// Says that the subject is in this like what follows: `like`, `similar to`.
  static let like = Grammar(rawValue: 1 << 32)
  /// Sets side by side the two that follow: `if we compare`.
  static let compare = Grammar(rawValue: 1 << 33)

  /// The class that a lexicon calls by this name.
  static let named: [String: Grammar] = [
    "negator": .negator, "not-negation": .notNegation, "reducer": .reducer,
    "provision": .provision, "recommend": .recommend, "dissuade": .dissuade, "use-frame": .useFrame,
    "hedge": .hedge,
    "hearsay": .hearsay, "break": .clauseBreak, "scope-opener": .scopeOpener, "than": .than,
    "compared-to": .comparedTo, "unlike": .unlike, "equal": .equal, "better-verb": .betterVerb,
    "worse-verb": .worseVerb, "more": .more, "less": .less, "most": .most, "least": .least,
    "as": .as, "pronoun": .pronoun, "plural-pronoun": .pluralPronoun, "neither": .neither,
    "other": .other, "announcement": .announcement, "advertising": .advertising,
    "definition": .definition, "pros": .pros, "cons": .cons, "copula": .copula, "like": .like,
    "compare": .compare,
  ]
}
