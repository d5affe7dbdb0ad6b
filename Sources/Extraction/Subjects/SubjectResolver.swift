import Claims

/// Follows what an article speaks of, from clause to clause, and tells which technologies each is about.
struct SubjectResolver {
  let principals: Principals
  private var antecedents = Antecedents()
  /// The lists that are open, with the subject of the words above each.
  private var lists = OpenLists<Subject>()

  init(principals: Principals) { self.principals = principals }

  /// Whether the paragraph has come to speak of a technology that the article is not about.
  var isAstray: Bool { antecedents.hasStrayed }

  /// Begins a section: nothing that was said before leads in.
  mutating func beginSection() {
    antecedents = Antecedents()
    lists = OpenLists()
  }

  /// Begins a block. A list goes on speaking of what stands above it, the item that it belongs to or
  /// the lead-in; a new paragraph starts with what the last one spoke of.
  ///
  /// - Parameter depth: how deep the list is of which the block is an item, `nil` where it is none.
  mutating func beginBlock(depth: Int?) {
    antecedents.hasStrayed = false
    antecedents.leadsBlock = false
    if let depth {
      lists.enter(depth: depth)
      lists.lead = lists.lead ?? antecedents.last
      antecedents.last = lists.lead?.known(by: .leadIn)
    } else {
      lists = OpenLists()
      beginSentence()
    }
  }

  /// Ends an item that is nothing but a name: it leads in the items behind it.
  mutating func endItemOfName() { lists.lead = antecedents.last }

  /// Begins a sentence within a block.
  mutating func beginSentence() {
    antecedents.last = antecedents.last?.known(by: .previous)
  }

  /// Finds out what the words in front of a sentence’s main clause speak of, where they name nothing:
  /// of its subject, “despite its age, Java …”, “while slow, Python …”.
  mutating func lookAhead(from clauses: [Clause], in scan: Scan) {
    guard clauses.count > 1, isSubordinate(clauses[0], scan) else { return }
    let start = clauses[1].tokens.lowerBound
    for index in scan.phraseIndices(in: start..<min(start + 2, clauses[1].tokens.upperBound)) {
      let phrase = scan.phrases[index]
      guard let technology = principals.technology(of: phrase, in: scan) else { continue }
      antecedents.last = Subject(
        technologies: [technology], origin: .ellipsis, utf8Range: scan.bytes(of: phrase.tokens),
        token: nil)
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
      return principals.technology(of: phrase, in: scan) == nil
        && grammar.isDisjoint(with: [.pluralPronoun, .collective, .neither])
        && (!grammar.contains(.pronoun) || scan.tokens[phrase.tokens.lowerBound].isWord(.its))
    }
  }

  /// The subject of a clause, apart from the technologies that it is set against by name.
  mutating func subject(of clause: ClauseContext, excluding comparands: [Int]) -> Subject? {
    let reader = SubjectReader(
      of: clause, principals: principals, comparands: comparands, antecedents: antecedents)
    defer { for name in reader.names { antecedents.note(name) } }
    if let own = reader.own {
      antecedents.last = own.known(by: .ellipsis)
      if own.origin != .pronoun { antecedents.leadsBlock = reader.leads(own) }
      antecedents.hasStrayed = antecedents.hasStrayed && own.origin == .pronoun
      return own
    }
    if reader.opensWithOther { return nil }
    if reader.opensWithKind || reader.namesStranger {
      antecedents.hasStrayed = true
      return nil
    }
    if antecedents.hasStrayed, reader.pointsBack { return nil }
    if let described = reader.described { return described }
    if let inherited = inherited(in: clause.section) {
      return reader.excludes(inherited) ? nil : inherited
    }
    guard principals.technologies.count == 1 else { return nil }
    return Subject(
      technologies: principals.technologies, origin: .article, utf8Range: 0..<0, token: nil)
  }

  /// What the words before or above a clause speak of that points to nothing itself: a paragraph that has
  /// turned to another technology stays with it, unless the heading right above names its own.
  private func inherited(in section: Section) -> Subject? {
    let last = antecedents.last
    guard let named = section.technology, last?.origin != .ellipsis, last?.origin != .leadIn else {
      return last
    }
    if antecedents.leadsBlock, !section.isAboutTechnology, last?.technologies != [named.value] {
      return last
    }
    return Subject(
      technologies: [named.value], origin: .heading, utf8Range: named.utf8Range, token: nil)
  }
}
