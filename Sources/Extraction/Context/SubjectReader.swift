import Claims

/// Reads what a clause itself says of its subject: the technologies that it names or points to.
struct SubjectReader {
  let context: ClauseContext
  let clause: Clause
  let scan: Scan
  let principals: Principals
  /// The technologies that the subject is set against or ranked with by name.
  let comparands: [Int]
  let antecedents: Antecedents

  init(
    of context: ClauseContext, principals: Principals, comparands: [Int], antecedents: Antecedents
  ) {
    self.context = context
    clause = context.clause
    scan = context.scan
    self.principals = principals
    self.antecedents = antecedents
    self.comparands = comparands + context.rivalsBehindVerb(amongst: principals)
  }

  /// The subject that the clause names or points to.
  var own: Subject? {
    guard let opening else { return subject(among: clause.tokens) }
    let main = subject(among: opening.tokens.upperBound..<clause.tokens.upperBound)
    // “If you know Python, it is easy”, but “if you choose between Python and Go, both are easy”.
    let isPronoun = main?.origin == .pronoun && main?.technologies.count == 1
    return opening.isCondition && (main == nil || isPronoun)
      ? subject(among: clause.tokens) : main
  }

  /// Each principal that the clause names, in the order of the text.
  var names: [Int] { principals.named(in: clause.tokens, of: scan) }

  /// A subject that is also the comparand is none: "slower than Python" in a section on Python.
  func excludes(_ subject: Subject) -> Bool { subject.technologies.contains(where: isComparand) }

  func isComparand(_ technology: Int) -> Bool { comparands.contains(technology) }

  /// The words in front of what a clause says, up to a comma: a condition, “if you know Java, Kotlin
  /// is …”, or what stands beside the subject, “instead of Java, …”.
  private var opening: (tokens: Range<Int>, isCondition: Bool)? {
    let start = clause.tokens.lowerBound
    if let condition = clause.condition, condition.lowerBound <= start + 1 {
      return (start..<condition.upperBound, true)
    }
    guard let first = context.phrases.first, context.tokens(first).lowerBound == start,
      context.meaning(first).grammar.contains(.beside),
      let comma = clause.tokens.first(where: { scan.tokens[$0].isSign(",") })
    else { return nil }
    return (start..<comma, false)
  }

  /// The first technology that some tokens name, with those in a list with it, or what a pronoun in
  /// front of any stands for.
  private func subject(among tokens: Range<Int>) -> Subject? {
    var technologies: [Int] = []
    var origin = Subject.Origin.name
    var first = 0..<0
    var end = 0
    for index in scan.phraseIndices(in: tokens) {
      let phrase = scan.phrases[index]
      guard let technology = principals.technology(of: phrase, in: scan) else {
        if technologies.isEmpty, let pointed = pointed(by: index) { return pointed }
        continue
      }
      guard !isComparand(technology), !standsBeside(index), !isLeft(index, in: tokens) else {
        continue
      }
      if technologies.isEmpty {
        first = phrase.tokens
      } else if technologies.contains(technology)
        || !isListed(end..<phrase.tokens.lowerBound, before: phrase.tokens.upperBound, in: tokens)
      {
        break
      }
      technologies.append(technology)
      if !namesWhole(technology, phrase) { origin = .part }
      end = phrase.tokens.upperBound
    }
    guard !technologies.isEmpty else { return nil }
    return Subject(
      technologies: technologies, origin: origin, utf8Range: scan.bytes(of: first),
      token: first.lowerBound)
  }

  /// Whether a phrase that names a technology names it as a whole, not by one of its parts.
  private func namesWhole(_ technology: Int, _ phrase: FoundPhrase) -> Bool {
    let meaning = scan.meaning(of: phrase)
    return (meaning.technology ?? meaning.leadingName)?.technology == technology
  }

  /// Whether a name stands beside the subject: “instead of Java”.
  private func standsBeside(_ name: Int) -> Bool {
    name > 0
      && scan.phrases[name - 1].tokens.upperBound == scan.phrases[name].tokens.lowerBound
      && scan.meaning(name - 1).grammar.contains(.beside)
  }

  /// Whether a name is of what was given up for another: “moving from Java to Kotlin”, “replacing Java
  /// with Kotlin”.
  private func isLeft(_ name: Int, in tokens: Range<Int>) -> Bool {
    let words = scan.phrases[name].tokens
    let before = max(tokens.lowerBound, words.lowerBound - 3)..<words.lowerBound
    guard
      scan.holds(.leaves, in: before)
        || !before.isEmpty && scan.tokens[before.upperBound - 1].isWord(.from)
    else { return false }
    let behind = words.upperBound..<min(tokens.upperBound, words.upperBound + 6)
    return scan.phraseIndices(in: behind).contains { other in
      let start = scan.phrases[other].tokens.lowerBound
      return principals.namesTechnology(scan.phrases[other], in: scan)
        && (max(words.upperBound, start - 2)..<start).contains { scan.has(.arrival, at: $0) }
    }
  }

  /// Whether what lies between two names makes a list of them: not a comma behind which another part of
  /// the sentence begins, “after years of Java, Kotlin is …”.
  private func isListed(_ gap: Range<Int>, before end: Int, in tokens: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count <= 3, scan.isList(gap) else { return false }
    return gap.contains { !scan.tokens[$0].isSign(",") } || end >= tokens.upperBound
      || scan.tokens[end].joinsList || scan.tokens[end].isSign
  }
}
