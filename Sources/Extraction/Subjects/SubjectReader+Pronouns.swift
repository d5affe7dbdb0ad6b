import Claims

/// What the pronouns of a clause stand for.
extension SubjectReader {
  /// The subject that a phrase points to without naming it: “it”, “they”, “both”.
  func pointed(by index: Int) -> Subject? {
    let phrase = scan.phrases[index]
    guard let technologies = technologies(meantBy: index), !leadsToName(index) else { return nil }
    return Subject(
      technologies: technologies, origin: .pronoun, utf8Range: scan.bytes(of: phrase.tokens),
      token: phrase.tokens.lowerBound)
  }

  /// The technology in front of a comma that a clause with “which” behind it describes.
  var described: Subject? {
    let start = clause.tokens.lowerBound
    guard start > 0, scan.tokens[start - 1].isSign(","),
      scan.tokens[start].isWord(.which), let name = antecedents.lastNamed.last
    else { return nil }
    return Subject(
      technologies: [name], origin: .pronoun, utf8Range: scan.bytes(of: start..<start + 1),
      token: start)
  }

  /// The technologies that a phrase stands for, if it is a pronoun.
  private func technologies(meantBy index: Int) -> [Int]? {
    let phrase = scan.phrases[index]
    let grammar = scan.meaning(of: phrase).grammar
    let last = antecedents.last
    if principals.technologies.count > 1,
      grammar.contains(.collective) && isSubject(phrase)
        // Behind words on one technology, “they” are its threads, its packages, its developers.
        || grammar.contains(.pluralPronoun) && last?.technologies.count != 1
    {
      return principals.technologies.filter { !isComparand($0) }
    }
    if grammar.contains(.rival), phrase.tokens.lowerBound <= clause.tokens.lowerBound + 1 {
      return rivals(meantBy: phrase)
    }
    guard grammar.contains(.pronoun), !antecedents.hasStrayed else { return nil }
    if let meant = formerOrLatter(phrase) { return [meant] }
    guard let last, !excludes(last), !isExpletive(index) else { return nil }
    return last.technologies
  }

  /// Whether “both” is what a clause speaks of: it stands in front, also behind a comma, or no “and”
  /// follows that it belongs to, as in “it is both fast and small”.
  private func isSubject(_ phrase: FoundPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    if start <= clause.tokens.lowerBound + 1 || scan.tokens[start - 1].isSign(",") { return true }
    let rest = phrase.tokens.upperBound..<clause.tokens.upperBound
    guard let joint = rest.first(where: { scan.tokens[$0].isConjunction }) else { return true }
    return scan.holds(.copula, in: rest.lowerBound..<joint)
  }

  /// Those that are compared and were not last spoken of, if they are as many as a phrase says.
  private func rivals(meantBy phrase: FoundPhrase) -> [Int]? {
    guard let last = antecedents.last, let word = scan.tokens[phrase.tokens].last else {
      return nil
    }
    let rivals = principals.technologies.filter {
      !last.technologies.contains($0) && !isComparand($0)
    }
    let isPlural = scan.text[word.start..<word.end].last == UInt8(ascii: "s")
    let number = scan.lexicon.numbers.numerals[word.word].map { Int($0) } ?? 1
    return !rivals.isEmpty && (isPlural || rivals.count == number) ? rivals : nil
  }

  /// Which of the two technologies that were named last “the former” or “the latter” means.
  private func formerOrLatter(_ phrase: FoundPhrase) -> Int? {
    let word = phrase.tokens.upperBound - 1
    guard scan.isFormerOrLatter(word) else { return nil }
    var named = antecedents
    let before = clause.tokens.lowerBound..<phrase.tokens.lowerBound
    for name in principals.named(in: before, of: scan) { named.note(name) }
    let names = named.lastNamed
    guard names.count == 2 else { return nil }
    return names[scan.tokens[word].isWord(.former) ? 0 : 1]
  }

  /// Whether a pronoun stands for what is named behind it, “both Rust and Go”, “the younger of the two
  /// (Deno)”, “its rival (Deno)”, or behind the next comma: “since it was announced, Deno has …”.
  private func leadsToName(_ pronoun: Int) -> Bool {
    var end = scan.phrases[pronoun].tokens.upperBound
    let rival =
      scan.tokens[end - 1].isWord(.its) ? scan.rivalNoun(behind: end - 1, in: clause.tokens) : nil
    if let rival { end = rival + 1 }
    guard end < clause.tokens.upperBound else { return false }
    if scan.tokens[end].isSign("(") || rival != nil && scan.tokens[end].isSign { end += 1 }
    let opensClause = scan.phrases[pronoun].tokens.lowerBound == clause.tokens.lowerBound
    let comma = (end..<clause.tokens.upperBound).first { scan.tokens[$0].isSign(",") }
    return isName(at: end)
      || !opensClause && comma.map { isName(at: $0 + 1) } == true
  }

  private func isName(at token: Int) -> Bool {
    scan.phraseIndices(in: token..<min(token + 6, scan.tokens.count)).first.map { index in
      let phrase = scan.phrases[index]
      return phrase.tokens.lowerBound == token
        && principals.namesTechnology(phrase, in: scan)
    } ?? false
  }

  /// Whether an “it” stands for nothing: “it is difficult to choose”, “it's a pity that”, “it takes years
  /// to master Java”.
  private func isExpletive(_ phrase: Int) -> Bool {
    let pronoun = scan.phrases[phrase].tokens
    guard scan.tokens[pronoun.lowerBound].isWord(.it) else { return false }
    let rest = pronoun.upperBound..<clause.tokens.upperBound
    if let verb = rest.first, scan.tokens[verb].isWord(.takes) || scan.tokens[verb].isWord(.took) {
      let goal = rest.first { scan.tokens[$0].isWord(.to) } ?? rest.upperBound
      return !principals.named(in: goal..<rest.upperBound, of: scan).isEmpty
    }
    guard let predicate = predicate(behind: phrase) else { return false }
    return (predicate..<min(clause.tokens.upperBound, predicate + 4))
      .prefix { !scan.tokens[$0].isConjunction }
      .contains { scan.tokens[$0].isWord(.to) || scan.tokens[$0].isWord(.that) }
  }

  /// Where the words behind a pronoun and its copula begin: “it is”, “it’s”.
  private func predicate(behind pronoun: Int) -> Int? {
    let end = scan.phrases[pronoun].tokens.upperBound
    if scan.phrases[pronoun].tokens.count > 1 { return end }
    guard pronoun + 1 < scan.phrases.count else { return nil }
    let copula = scan.phrases[pronoun + 1]
    let isCopula =
      copula.tokens.lowerBound - end <= 1 && copula.tokens.upperBound <= clause.tokens.upperBound
      && scan.meaning(of: copula).grammar.contains(.copula)
    return isCopula ? copula.tokens.upperBound : nil
  }
}
