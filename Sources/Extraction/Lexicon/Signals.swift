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
  var grammar: CaseSet<Grammar> = []
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
