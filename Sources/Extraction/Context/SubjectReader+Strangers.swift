import Claims

/// Signs that a clause without a subject of its own does not speak of what was spoken of before.
extension SubjectReader {
  /// Whether the clause begins with a person, or with a bracket: what that says of the word in front of it
  /// may be of anything.
  var opensWithOther: Bool {
    let start = clause.tokens.lowerBound
    return scan.opensAside(at: start) || scan.has(.person, at: start)
  }

  /// Whether the clause speaks of a technology that the article is not about: “MongoDB is …”, “today, Java
  /// scales” or “choose MongoDB” in a section on Node.js.
  var namesStranger: Bool {
    context.phrases.contains { index in
      let phrase = scan.phrases[index]
      let acts = scan.acts(index)
      guard
        principals.namesTechnology(phrase, in: scan) || acts && scan.mayNameTechnology(phrase)
      else { return false }
      return acts || phrase.tokens.lowerBound - clause.tokens.lowerBound <= 1 || isAdvised(index)
        || followsOpening(phrase)
    }
  }

  /// Whether the clause speaks of what was spoken of before: “it is slow”, “and its community is small”.
  var pointsBack: Bool { scan.holds(.pronoun, in: clause.tokens) }

  /// Whether a name stands behind the first comma of the clause, and not in a list: “today, Java scales”.
  private func followsOpening(_ name: FoundPhrase) -> Bool {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard start > clause.tokens.lowerBound, end < clause.tokens.upperBound else { return false }
    let firstComma = clause.tokens.first { scan.tokens[$0].isSign(",") }
    return firstComma == start - 1 && !scan.tokens[end].isSign && !scan.tokens[end].joinsList
  }

  /// Whether a name is what one is to take, or not to take: “choose Go”, “avoid Go”.
  private func isAdvised(_ name: Int) -> Bool {
    guard name > 0 else { return false }
    let gap = scan.phrases[name].tokens.lowerBound - scan.phrases[name - 1].tokens.upperBound
    return gap <= 1 && !scan.meaning(name - 1).grammar.isDisjoint(with: [.recommend, .dissuade])
  }
}
