import Claims

/// Finds out which technologies a clause speaks of.
struct SubjectResolver {
  let principals: Principals
  /// The subject of the clause before, within the paragraph.
  private(set) var last: Subject?
  /// The lists that are open, with the subject of the words above each.
  private var lists = OpenLists<Subject>()
  /// Whether the paragraph has come to speak of a technology that the article is not about.
  private(set) var hasStrayed = false
  /// The two technologies that were named last, in the order of the text.
  private(set) var lastNamed: [Int] = []

  init(principals: Principals) { self.principals = principals }

  /// Begins a section: nothing that was said before leads in.
  mutating func beginSection() {
    last = nil
    lists = OpenLists()
    lastNamed = []
    hasStrayed = false
  }

  /// Begins a block. A list goes on speaking of what stands above it, the item that it belongs to or
  /// the lead-in; a new paragraph starts with what the last one spoke of.
  ///
  /// - Parameter depth: how deep the list is of which the block is an item, `nil` where it is none.
  mutating func beginBlock(depth: Int?) {
    hasStrayed = false
    guard let depth else {
      lists = OpenLists()
      last = last?.known(by: .previous)
      return
    }
    lists.enter(depth: depth)
    lists.lead = lists.lead ?? last
    last = lists.lead?.known(by: .leadIn)
  }

  /// Ends an item that is nothing but a name: it leads in the items behind it.
  mutating func endItemOfName() { lists.lead = last }

  /// Begins a sentence within a block.
  mutating func beginSentence() { last = last?.known(by: .previous) }

  /// Finds out what the words in front of a sentence’s main clause speak of, where they name nothing:
  /// of its subject, “despite its age, Java …”, “while slow, Python …”.
  mutating func lookAhead(from clauses: [Clause], in scan: Scan) {
    guard clauses.count > 1, isSubordinate(clauses[0], scan) else { return }
    let start = clauses[1].tokens.lowerBound
    for index in scan.phraseIndices(in: start..<min(start + 2, clauses[1].tokens.upperBound)) {
      guard let technology = technology(of: scan.phrases[index], in: scan) else { continue }
      last = Subject(
        technologies: [technology], origin: .ellipsis,
        utf8Range: scan.bytes(of: scan.phrases[index].tokens), token: nil)
      return
    }
  }

  /// Whether a clause leads in with a word of contrast and names no subject of its own.
  private func isSubordinate(_ clause: Clause, _ scan: Scan) -> Bool {
    let phrases = scan.phraseIndices(in: clause.tokens)
    guard let first = phrases.first,
      scan.phrases[first].tokens.lowerBound == clause.tokens.lowerBound,
      scan.meaning(first).grammar.contains(.clauseBreak)
    else { return false }
    return phrases.dropFirst().allSatisfy { index in
      let phrase = scan.phrases[index]
      let grammar = scan.meaning(of: phrase).grammar
      return technology(of: phrase, in: scan) == nil
        && grammar.isDisjoint(with: [.pluralPronoun, .collective, .neither])
        && (!grammar.contains(.pronoun)
          || scan.tokens[phrase.tokens.lowerBound].isWord(.its))
    }
  }

  /// The principal that a phrase names.
  func technology(of phrase: FoundPhrase, in scan: Scan) -> Int? {
    principals.technology(of: phrase, in: scan)
  }

  /// The subject of a clause, and the technologies that it is set against by name.
  mutating func subject(
    of clause: Clause, in scan: Scan, section: Section, excluding comparands: [Int],
    rankingVerb: Int?
  ) -> Subject? {
    defer { noteNames(in: clause, scan) }
    if let named = named(in: clause, scan, comparands, rankingVerb) {
      last = named.known(by: .ellipsis)
      hasStrayed = hasStrayed && named.origin == .pronoun
      return named
    }
    if opensWithOther(clause, scan) { return nil }
    if namesStranger(clause, scan) {
      hasStrayed = true
      return nil
    }
    if hasStrayed, pointsBack(clause, scan) { return nil }
    if let described = described(by: clause, in: scan) { return described }
    if let named = section.technology, last?.origin != .ellipsis, last?.origin != .leadIn {
      let inherited = Subject(
        technologies: [named.value], origin: .heading, utf8Range: named.utf8Range, token: nil)
      return excludes(inherited, comparands) ? nil : inherited
    }
    if let last { return excludes(last, comparands) ? nil : last }
    if principals.technologies.count == 1 {
      return Subject(
        technologies: principals.technologies, origin: .article, utf8Range: 0..<0, token: nil)
    }
    return nil
  }

  /// Whether a clause begins with a person, or with a bracket: what that says of the word in front of it
  /// may be of anything.
  private func opensWithOther(_ clause: Clause, _ scan: Scan) -> Bool {
    let start = clause.tokens.lowerBound
    return scan.opensAside(at: start)
      || scan.has(.person, at: start)
  }

  /// Whether a clause speaks of a technology that the article is not about: “MongoDB is …”, “today, Java
  /// scales” or “choose MongoDB” in a section on Node.js.
  private func namesStranger(_ clause: Clause, _ scan: Scan) -> Bool {
    let start = clause.tokens.lowerBound
    return scan.phraseIndices(in: clause.tokens).contains { index in
      let phrase = scan.phrases[index]
      let acts = scan.acts(index)
      guard
        principals.namesTechnology(phrase, in: scan)
          || acts && scan.mayNameTechnology(phrase)
      else { return false }
      return acts || phrase.tokens.lowerBound - start <= 1 || isAdvised(index, in: scan)
        || followsOpening(phrase, of: clause, scan)
    }
  }

  /// Whether a name stands behind the first comma of a clause, and not in a list: “today, Java scales”.
  private func followsOpening(_ name: FoundPhrase, of clause: Clause, _ scan: Scan) -> Bool {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard start > clause.tokens.lowerBound, end < clause.tokens.upperBound else { return false }
    let firstComma = clause.tokens.first { scan.tokens[$0].isSign(",") }
    return firstComma == start - 1 && !scan.tokens[end].isSign
      && !scan.tokens[end].joinsList
  }

  /// Whether a clause speaks of what was spoken of before: “it is slow”, “and its community is small”.
  private func pointsBack(_ clause: Clause, _ scan: Scan) -> Bool {
    scan.phraseIndices(in: clause.tokens).contains {
      scan.meaning($0).grammar.contains(.pronoun)
    }
  }

  /// Whether a name is what one is to take, or not to take: “choose Go”, “avoid Go”.
  private func isAdvised(_ name: Int, in scan: Scan) -> Bool {
    guard name > 0 else { return false }
    let verb = scan.phrases[name - 1]
    return scan.phrases[name].tokens.lowerBound - verb.tokens.upperBound <= 1
      && !scan.meaning(of: verb).grammar.isDisjoint(with: [.recommend, .dissuade])
  }

  /// A subject that is also the comparand is none: "slower than Python" in a section on Python.
  func excludes(_ subject: Subject, _ comparands: [Int]) -> Bool {
    subject.technologies.contains { comparands.contains($0) }
  }

  private func named(
    in clause: Clause, _ scan: Scan, _ comparands: [Int], _ rankingVerb: Int?
  ) -> Subject? {
    func named(among tokens: Range<Int>) -> Subject? {
      self.named(among: tokens, of: clause, scan, comparands, rankingVerb)
    }
    guard let opening = opening(of: clause, scan) else { return named(among: clause.tokens) }
    let main = named(among: opening.tokens.upperBound..<clause.tokens.upperBound)
    // “If you know Python, it is easy”, but “if you choose between Python and Go, both are easy”.
    let isPronoun = main?.origin == .pronoun && main?.technologies.count == 1
    return opening.isCondition && (main == nil || isPronoun) ? named(among: clause.tokens) : main
  }

  /// The words in front of what a clause says, up to a comma: a condition, “if you know Java, Kotlin
  /// is …”, or what stands beside the subject, “instead of Java, …”.
  private func opening(of clause: Clause, _ scan: Scan) -> (tokens: Range<Int>, isCondition: Bool)?
  {
    let start = clause.tokens.lowerBound
    if let condition = clause.condition, condition.lowerBound <= start + 1 {
      return (start..<condition.upperBound, true)
    }
    guard let first = scan.phraseIndices(in: clause.tokens).first,
      scan.phrases[first].tokens.lowerBound == start,
      scan.meaning(first).grammar.contains(.beside),
      let comma = clause.tokens.first(where: { scan.tokens[$0].isSign(",") })
    else { return nil }
    return (start..<comma, false)
  }

  private func named(
    among tokens: Range<Int>, of clause: Clause, _ scan: Scan, _ comparands: [Int],
    _ rankingVerb: Int?
  ) -> Subject? {
    var technologies: [Int] = []
    var range: Range<Int>?
    var token: Int?
    var origin = Subject.Origin.name
    var end = 0
    for index in scan.phraseIndices(in: tokens) {
      let phrase = scan.phrases[index]
      // Behind the verb that ranks the subject stands its rival.
      if let token, let rankingVerb, (token..<phrase.tokens.lowerBound).contains(rankingVerb) {
        break
      }
      guard let technology = principals.technology(of: phrase, in: scan) else {
        if technologies.isEmpty, let pointed = pointed(by: index, in: clause, scan, comparands) {
          return pointed
        }
        continue
      }
      guard !comparands.contains(technology), !standsBeside(index, in: scan),
        !isLeft(index, in: tokens, scan)
      else { continue }
      let meaning = scan.meaning(of: phrase)
      let isPart = (meaning.technology ?? meaning.leadingName)?.technology != technology
      if technologies.isEmpty {
        technologies = [technology]
        origin = isPart ? .part : .name
        range = scan.bytes(of: phrase.tokens)
        token = phrase.tokens.lowerBound
      } else if isListed(end..<phrase.tokens.lowerBound, scan), !technologies.contains(technology) {
        technologies.append(technology)
        if isPart { origin = .part }
      } else {
        break
      }
      end = phrase.tokens.upperBound
    }
    guard let range else { return nil }
    return Subject(technologies: technologies, origin: origin, utf8Range: range, token: token)
  }

  /// Whether a name stands beside the subject: “instead of Java”.
  private func standsBeside(_ name: Int, in scan: Scan) -> Bool {
    name > 0
      && scan.phrases[name - 1].tokens.upperBound == scan.phrases[name].tokens.lowerBound
      && scan.meaning(name - 1).grammar.contains(.beside)
  }

  /// Whether a name is of what was given up for another: “moving from Java to Kotlin”, “replacing Java
  /// with Kotlin”.
  private func isLeft(_ name: Int, in clause: Range<Int>, _ scan: Scan) -> Bool {
    let words = scan.phrases[name].tokens
    let verb = scan.phraseIndices(
      in: max(clause.lowerBound, words.lowerBound - 3)..<words.lowerBound
    )
    .last { scan.meaning($0).grammar.contains(.leaves) }
    guard
      verb != nil
        || words.lowerBound > clause.lowerBound
          && scan.tokens[words.lowerBound - 1].isWord(.from)
    else { return false }
    let behind = words.upperBound..<min(clause.upperBound, words.upperBound + 6)
    return scan.phraseIndices(in: behind).contains { other in
      let start = scan.phrases[other].tokens.lowerBound
      return principals.namesTechnology(scan.phrases[other], in: scan)
        && (max(words.upperBound, start - 2)..<start).contains {
          scan.has(.arrival, at: $0)
        }
    }
  }

  private mutating func noteNames(in clause: Clause, _ scan: Scan) {
    for index in scan.phraseIndices(in: clause.tokens) {
      guard
        let name = principals.technology(
          of: scan.phrases[index], in: scan)
      else { continue }
      lastNamed = lastNamed.filter { $0 != name }.suffix(1) + [name]
    }
  }

  /// Whether what lies between two names makes a list of them.
  private func isListed(_ gap: Range<Int>, _ scan: Scan) -> Bool {
    !gap.isEmpty && gap.count <= 3 && scan.isList(gap)
  }
}
