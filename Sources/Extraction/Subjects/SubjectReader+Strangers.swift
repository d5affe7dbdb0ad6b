import Claims

/// Signs that a clause without a subject of its own does not speak of what was spoken of before.
extension SubjectReader {
  /// Whether the clause begins with a person, or with a bracket: what that says of the word in front of it
  /// may be of anything.
  var opensWithOther: Bool {
    let start = clause.tokens.lowerBound
    return scan.opensAside(at: start) || scan.has(.person, at: start)
  }

  /// Whether the clause, which names none that is compared, begins with a kind of technologies, whichever
  /// they are: “many statically typed languages allow”, but not “the two languages”.
  var opensWithKind: Bool {
    let opening = clause.tokens.prefix(Self.longestKind)
    guard let noun = opening.first(where: { principals.kinds.contains(scan.tokens[$0].word) })
    else { return false }
    let words = clause.tokens.lowerBound..<noun
    return noun + 1 < clause.tokens.upperBound
      && !words.contains { scan.tokens[$0].isSign || scan.has(.article, at: $0) }
      && context.phrases.allSatisfy { index in
        !words.contains(context.tokens(index).lowerBound)
          || context.meaning(index).grammar.isDisjoint(with: Self.endsOfKind)
      }
  }

  /// Of how many words the name of a kind may be: “most of the older interpreted languages”.
  private static let longestKind = 6
  /// What stands in front of those that were spoken of, or in front of a sentence’s object.
  private static let endsOfKind: CaseSet<Grammar> = [
    .copula, .collective, .pronoun, .pluralPronoun, .provision, .beside, .rival, .useFrame,
    .recommend,
  ]

  /// Whether the clause speaks of a technology that the article is not about: “MongoDB is …”, “today, Java
  /// scales” or “choose MongoDB” in a section on Node.js.
  var namesStranger: Bool {
    context.phrases.contains { index in
      let phrase = scan.phrases[index]
      let acts = scan.acts(index)
      guard
        principals.namesTechnology(phrase, in: scan) || acts && scan.mayNameTechnology(phrase)
      else { return false }
      if tellsOther(index, in: clause.tokens) { return false }
      return acts || phrase.tokens.lowerBound - clause.tokens.lowerBound <= 1 || isAdvised(index)
        || isLeftBehind(index) || followsOpening(phrase)
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
  private func isAdvised(_ name: Int) -> Bool { follows([.recommend, .dissuade], name) }

  /// Whether a name is what one does without since: “we left Ruby”, “moved away from Java”.
  private func isLeftBehind(_ name: Int) -> Bool { follows([.departure], name) }

  private func follows(_ classes: CaseSet<Grammar>, _ name: Int) -> Bool {
    guard name > 0 else { return false }
    let gap = scan.phrases[name].tokens.lowerBound - scan.phrases[name - 1].tokens.upperBound
    return gap <= 1 && !scan.meaning(name - 1).grammar.isDisjoint(with: classes)
  }
}
