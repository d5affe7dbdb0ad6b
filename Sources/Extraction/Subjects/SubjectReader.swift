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
    let main = subject(among: opening.end..<clause.tokens.upperBound)
    switch opening.kind {
    case .beside: return main
    case .condition, .stage:
      // “If you know Python, it is easy”, but “if you choose between Python and Go, both are easy”.
      guard let main, !pointsToOne(main) else { return subject(among: clause.tokens) }
      return main
    }
  }

  /// Whether a subject is an “it”, whose name may stand in front of it, and not “the former”.
  private func pointsToOne(_ subject: Subject) -> Bool {
    guard subject.origin == .pronoun, subject.technologies.count == 1, let token = subject.token
    else { return false }
    return !scan.isFormerOrLatter(token + 1)
  }

  /// Each principal that the clause names, in the order of the text.
  var names: [Int] { principals.named(in: clause.tokens, of: scan) }

  /// A subject that is also the comparand is none: "slower than Python" in a section on Python.
  func excludes(_ subject: Subject) -> Bool { subject.technologies.contains(where: isComparand) }

  /// Whether the clause begins with the name of its subject: “Java is …”, “with Java, …”.
  func leads(_ subject: Subject) -> Bool {
    guard subject.origin == .name, let token = subject.token else { return false }
    return token - clause.tokens.lowerBound <= 2
  }

  func isComparand(_ technology: Int) -> Bool { comparands.contains(technology) }

  /// The first technology that some tokens name, with those in a list with it, or what a pronoun in
  /// front of any stands for.
  private func subject(among words: Range<Int>) -> Subject? {
    let tokens = (found(in: words) ?? words.lowerBound)..<words.upperBound
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
      guard !isComparand(technology), !scan.standsBeside(index),
        !scan.isLeft(index, in: tokens, amongst: principals), !tellsOther(index, in: tokens),
        !isSpared(index)
      else { continue }
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

  /// Whether what lies between two names makes a list of them: not a comma behind which another part of
  /// the sentence begins, “after years of Java, Kotlin is …”.
  private func isListed(_ gap: Range<Int>, before end: Int, in tokens: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count <= 3, scan.isList(gap) else { return false }
    return gap.contains { !scan.tokens[$0].isSign(",") } || end >= tokens.upperBound
      || scan.tokens[end].joinsList || scan.tokens[end].isSign
  }
}
