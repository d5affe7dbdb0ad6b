import Claims

/// Finds out which technologies a clause speaks of.
struct SubjectResolver {
  let principals: Principals
  let lexicon: Lexicon
  let text: [UInt8]
  /// The subject of the clause before, within the paragraph.
  private var last: Subject?
  /// The subject of the words that lead in the present list.
  private var leadIn: Subject?
  /// The two technologies that were named last, in the order of the text.
  private var lastNamed: [Int] = []

  init(principals: Principals, lexicon: Lexicon, text: [UInt8]) {
    self.principals = principals
    self.lexicon = lexicon
    self.text = text
  }

  /// Begins a section: nothing that was said before leads in.
  mutating func beginSection() {
    last = nil
    leadIn = nil
    lastNamed = []
  }

  /// Begins a block. A list goes on speaking of what its lead-in speaks of; a new paragraph starts
  /// with what the last one spoke of.
  mutating func beginBlock(isItem: Bool) {
    if isItem {
      leadIn = leadIn ?? last
      last = leadIn?.known(by: .leadIn)
    } else {
      leadIn = nil
      last = last?.known(by: .previous)
    }
  }

  /// Begins a sentence within a block.
  mutating func beginSentence() { last = last?.known(by: .previous) }

  /// Whether a phrase names a subject, as a joint between clauses expects.
  func namesSubject(_ phrase: Phrase, in scan: Scan) -> Bool {
    let grammar = lexicon.meaning(of: phrase).grammar
    if !grammar.isDisjoint(with: [.pronoun, .pluralPronoun]) { return true }
    return principals.technology(of: phrase, in: scan, text.span, lexicon) != nil
  }

  /// The subject of a clause, and the technologies that it is set against by name.
  mutating func subject(
    of clause: Clause, in scan: Scan, section: Section, excluding comparands: [Int],
    rankingVerb: Int?
  ) -> Subject? {
    defer { noteNames(in: clause, scan) }
    if let named = named(in: clause, scan, comparands, rankingVerb) {
      last = named.known(by: .ellipsis)
      return named
    }
    if isAboutStranger(clause, scan) { return nil }
    if let technology = section.technology, last?.origin != .ellipsis, last?.origin != .leadIn {
      let inherited = Subject(
        technologies: [technology], origin: .heading,
        utf8Range: section.technologyRange ?? 0..<0, token: nil)
      return excludes(inherited, comparands) ? nil : inherited
    }
    if let last { return excludes(last, comparands) ? nil : last }
    if principals.technologies.count == 1 {
      return Subject(
        technologies: principals.technologies, origin: .article, utf8Range: 0..<0, token: nil)
    }
    return nil
  }

  /// Whether a clause begins with a technology that the article is not about: “MongoDB is …” in a
  /// section on Node.js. What brackets say of the word in front of them may be of anything.
  private func isAboutStranger(_ clause: Clause, _ scan: Scan) -> Bool {
    if lexicon.opensAside(at: clause.tokens.lowerBound, scan) { return true }
    guard let first = scan.phraseIndices(in: clause.tokens).first else { return false }
    let phrase = scan.phrases[first]
    guard let name = lexicon.meaning(of: phrase).technology, name.exactSpelling == nil else {
      return false
    }
    return phrase.tokens.lowerBound - clause.tokens.lowerBound <= 1
  }

  /// A subject that is also the comparand is none: "slower than Python" in a section on Python.
  private func excludes(_ subject: Subject, _ comparands: [Int]) -> Bool {
    subject.technologies.contains { comparands.contains($0) }
  }

  private func named(
    in clause: Clause, _ scan: Scan, _ comparands: [Int], _ rankingVerb: Int?
  ) -> Subject? {
    var technologies: [Int] = []
    var range: Range<Int>?
    var token: Int?
    var origin = Subject.Origin.name
    var end = 0
    for index in scan.phraseIndices(in: clause.tokens) {
      let phrase = scan.phrases[index]
      let meaning = lexicon.meaning(of: phrase)
      if let rankingVerb, phrase.tokens.lowerBound >= rankingVerb, !technologies.isEmpty { break }
      if let technology = principals.technology(of: phrase, in: scan, text.span, lexicon) {
        guard !comparands.contains(technology) else { continue }
        if technologies.isEmpty {
          technologies = [technology]
          origin = meaning.technology?.technology == technology ? .name : .part
          range = scan.bytes(of: phrase.tokens)
          token = phrase.tokens.lowerBound
        } else if isListed(end..<phrase.tokens.lowerBound, scan), !technologies.contains(technology)
        {
          technologies.append(technology)
          if meaning.technology?.technology != technology { origin = .part }
        } else {
          break
        }
        end = phrase.tokens.upperBound
      } else if technologies.isEmpty, meaning.grammar.contains(.pluralPronoun),
        principals.technologies.count > 1, !leadsToName(index, in: clause, scan),
        // Behind words on one technology, “they” are its threads, its packages, its developers.
        last?.technologies.count != 1
      {
        return Subject(
          technologies: principals.technologies.filter { !comparands.contains($0) },
          origin: .pronoun, utf8Range: scan.bytes(of: phrase.tokens),
          token: phrase.tokens.lowerBound)
      } else if technologies.isEmpty, meaning.grammar.contains(.pronoun), let last,
        !excludes(last, comparands), !isExpletive(index, in: clause, scan),
        !leadsToName(index, in: clause, scan)
      {
        return Subject(
          technologies: formerOrLatter(phrase, scan).map { [$0] } ?? last.technologies,
          origin: .pronoun, utf8Range: scan.bytes(of: phrase.tokens),
          token: phrase.tokens.lowerBound)
      }
    }
    guard !technologies.isEmpty, let range else { return nil }
    return Subject(technologies: technologies, origin: origin, utf8Range: range, token: token)
  }

  /// Which of the two technologies that were named last “the former” or “the latter” means.
  private func formerOrLatter(_ phrase: Phrase, _ scan: Scan) -> Int? {
    guard lastNamed.count == 2, let last = scan.tokens[phrase.tokens].last?.word else { return nil }
    return last == lexicon.joints.former
      ? lastNamed[0] : last == lexicon.joints.latter ? lastNamed[1] : nil
  }

  private mutating func noteNames(in clause: Clause, _ scan: Scan) {
    for index in scan.phraseIndices(in: clause.tokens) {
      guard
        let name = principals.technology(
          of: scan.phrases[index], in: scan, text.span, lexicon)
      else { continue }
      lastNamed = lastNamed.filter { $0 != name }.suffix(1) + [name]
    }
  }

  /// Whether a pronoun stands for what is named behind it: “both Rust and Go”, or behind the next comma:
  /// “since it was announced, Deno has …”.
  private func leadsToName(_ pronoun: Int, in clause: Clause, _ scan: Scan) -> Bool {
    let end = scan.phrases[pronoun].tokens.upperBound
    guard end < clause.tokens.upperBound else { return false }
    let opensClause = scan.phrases[pronoun].tokens.lowerBound == clause.tokens.lowerBound
    let comma = (end..<clause.tokens.upperBound).first { scan.tokens[$0].isSign(",") }
    return isName(at: end, scan)
      || !opensClause && comma.map { isName(at: $0 + 1, scan) } == true
  }

  private func isName(at token: Int, _ scan: Scan) -> Bool {
    scan.phraseIndices(in: token..<min(token + 6, scan.tokens.count)).first.map { index in
      let phrase = scan.phrases[index]
      guard let name = lexicon.meaning(of: phrase).technology else { return false }
      return phrase.tokens.lowerBound == token && name.exactSpelling == nil
    } ?? false
  }

  /// Whether an “it” stands for nothing: “it is difficult to choose”, “it's a pity that”.
  private func isExpletive(_ phrase: Int, in clause: Clause, _ scan: Scan) -> Bool {
    guard scan.tokens[scan.phrases[phrase].tokens.lowerBound].word == lexicon.joints.it,
      phrase + 1 < scan.phrases.count
    else { return false }
    let end = scan.phrases[phrase].tokens.upperBound
    let copula = scan.phrases[phrase + 1]
    guard copula.tokens.lowerBound - end <= 1,
      copula.tokens.upperBound <= clause.tokens.upperBound,
      lexicon.meaning(of: copula).grammar.contains(.copula)
    else { return false }
    return (copula.tokens.upperBound..<min(clause.tokens.upperBound, copula.tokens.upperBound + 4))
      .contains {
        scan.tokens[$0].word == lexicon.joints.to || scan.tokens[$0].word == lexicon.joints.that
      }
  }

  /// Whether nothing but "and", "or", a comma or a sign lies among some tokens.
  private func isListed(_ range: Range<Int>, _ scan: Scan) -> Bool {
    !range.isEmpty && range.count <= 3
      && range.allSatisfy { index in
        let token = scan.tokens[index]
        return token.word == lexicon.joints.and || token.word == lexicon.joints.or
          || token.word == lexicon.joints.nor || token.isSign(",")
          || token.isSign("&") || token.isSign("/")
      }
  }
}
