import Claims

/// What a clause says of technologies that the article is not about.
extension ClauseContext {
  /// How many words of a noun phrase stand in front of a name, at most: “our slow old Ruby service”.
  private static let reach = 4

  /// The words that are said of strangers, beside the subject.
  ///
  /// - Parameter isAstray: whether a pronoun stands for one of them.
  func strangersShare(
    amongst principals: Principals, subject: Subject, isAstray: Bool
  ) -> [Range<Int>] {
    guard subject.origin == .name, let start = subject.token else { return [] }
    // “It was slow, so we moved to Go.”
    let first = phrases.first.flatMap { meaning($0).grammar.contains(.pronoun) ? tokens($0) : nil }
    if isAstray, let first, first.lowerBound == clause.tokens.lowerBound, first.upperBound < start {
      return [first.upperBound..<start]
    }
    return phrases.filter { isStranger($0, amongst: principals) }.flatMap { name in
      let noun = nounPhrase(around: name)
      // “Rust has the speed of C++” is said of Rust.
      let share =
        tokens(name).lowerBound < start
        ? [
          possession(of: name), genitive(of: noun.lowerBound, name),
          predicate(of: name, noun, before: start),
        ] : []
      return (share + [attributes(of: name, noun), aside(behind: name)]).compactMap(\.self)
    }
  }

  /// Whether a phrase names a technology that the article does not compare, but might.
  private func isStranger(_ phrase: Int, amongst principals: Principals) -> Bool {
    let name = scan.phrases[phrase]
    guard principals.namesTechnology(name, in: scan),
      principals.technology(of: name, in: scan) == nil
    else { return false }
    return isSystem(name.tokens.upperBound) || principals.hasRival(meaning(phrase).technology)
  }

  /// A name with the words in front of it that belong to it, and what goes by its name behind it.
  private func nounPhrase(around name: Int) -> Range<Int> {
    let words = tokens(name)
    let lower = max(clause.tokens.lowerBound, words.lowerBound - Self.reach)
    let before = (lower..<words.lowerBound).reversed().first {
      scan.tokens[$0].isSign || scan.has(.linking, at: $0) || scan.has(.article, at: $0)
        || scan.has(.address, at: $0) || scan.tokens[$0].isWord(.of) || isVerb(at: $0)
    }
    let end = isSystem(words.upperBound) ? words.upperBound + 1 : words.upperBound
    return (before.map { $0 + 1 } ?? lower)..<end
  }

  /// What stands beside a name as its attribute: “slow” in “our slow Ruby service”.
  private func attributes(of name: Int, _ noun: Range<Int>) -> Range<Int>? {
    isSystem(tokens(name).upperBound) ? noun : nil
  }

  /// “Poor performance” in “Ruby’s poor performance”.
  private func possession(of name: Int) -> Range<Int>? {
    guard isOwner(name) else { return nil }
    let end = tokens(name).upperBound
    let owned = end..<min(clause.tokens.upperBound, end + Self.reach)
    return end..<(owned.first { scan.tokens[$0].isSign || isVerb(at: $0) } ?? owned.upperBound)
  }

  /// What a noun phrase is the owner of: “the verbosity of Java”, “leaks in our C++ services”.
  private func genitive(of noun: Int, _ name: Int) -> Range<Int>? {
    let lead = (max(clause.tokens.lowerBound, noun - 2)..<noun).reversed()
    guard
      let link = lead.first(where: { !scan.has(.article, at: $0) && !scan.has(.address, at: $0) }),
      scan.tokens[link].isWord(.of)
        || isSystem(tokens(name).upperBound) && scan.has(.within, at: link)
    else { return nil }
    let lower = max(clause.tokens.lowerBound, link - Self.reach)
    let before = (lower..<link).reversed().first {
      scan.tokens[$0].isSign || isVerb(at: $0) || scan.has(.linking, at: $0)
    }
    return (before.map { $0 + 1 } ?? lower)..<link
  }

  /// What is said of a stranger in front of the subject, which the clause names later: “the old Perl code was
  /// unreadable, so we chose Go”.
  private func predicate(of name: Int, _ noun: Range<Int>, before subject: Int) -> Range<Int>? {
    guard noun.upperBound < subject, noun.lowerBound - clause.tokens.lowerBound <= 1,
      isVerb(at: noun.upperBound) || isOwner(name)
    else { return nil }
    return noun.upperBound..<subject
  }

  /// “…, which was slow”, not “…, which makes it slow”.
  private func aside(behind name: Int) -> Range<Int>? {
    let end = tokens(name).upperBound
    guard end + 2 < clause.tokens.upperBound, scan.tokens[end].isSign(","),
      scan.tokens[end + 1].isWord(.which), scan.has(.auxiliary, at: end + 2)
    else { return nil }
    let rest = end + 1..<clause.tokens.upperBound
    return end + 1..<(rest.first { scan.tokens[$0].isSign(",") } ?? rest.upperBound)
  }

  private func isOwner(_ name: Int) -> Bool {
    let end = tokens(name).upperBound
    return end < clause.tokens.upperBound && scan.tokens[end].isWord(.possessive)
  }

  private func isSystem(_ token: Int) -> Bool {
    token < clause.tokens.upperBound && scan.has(.system, at: token)
  }

  /// Whether a token is a verb, as far as grammar tells.
  private func isVerb(at token: Int) -> Bool {
    token < clause.tokens.upperBound
      && (scan.has(.auxiliary, at: token)
        || scan.holds(.copula, in: token..<token + 1))
  }
}
