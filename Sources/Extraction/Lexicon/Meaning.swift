/// What a phrase of the lexicons signals. One phrase may signal several things: `open source` is a
/// fact and a praise of the cost.
struct Signals: Sendable {
  /// The technology that the phrase names, as an index into the vocabulary.
  var technology: Mention?
  /// The technology that the phrase begins with: “Docker support”.
  var leadingName: Mention?
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
    if let name = other.technology {
      if technology == nil { technology = name } else { technology?.merge(name) }
    }
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
  /// The spellings that count, for a name that is an ordinary word; none for other names.
  var spellings: [[UInt8]] = []

  /// Whether it is an ordinary word that only its spelling tells to be a name.
  var isOrdinaryWord: Bool { !spellings.isEmpty }

  /// Takes over how else the same name may be spelled, which may be anyhow.
  mutating func merge(_ other: Mention) {
    guard technology == other.technology else { return }
    spellings = isOrdinaryWord && other.isOrdinaryWord ? spellings + other.spellings : []
  }
}
