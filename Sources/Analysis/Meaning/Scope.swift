import Claims

/// The condition that a claim sets itself, understood far enough to be held against another one.
struct Scope {
  /// How the cases that two conditions speak of lie to each other.
  enum Relation: Equatable {
    /// Some cases meet both conditions.
    case overlap
    /// No case meets both: what each speaks of, in words.
    case exclusion(String, String)
    /// Nothing is known of how they lie.
    case unrelated
  }

  let text: String
  private let circumstances: [Circumstance]
  private let versions: [String]
  private let terms: Terms

  /// Reads a condition, or returns `nil` where it holds no word, or none that limits anything.
  init?(_ text: String, of technology: Technology.ID, by phrasebook: Phrasebook) {
    let words = smallWords(of: text)
    let idioms = phrasebook[.everywhere].matches(at: words[...])
    // “Even in small teams” says that it holds there, too.
    guard let first = words.first, first != "even",
      !idioms.contains(where: { $0.words.count == words.count })
    else { return nil }
    self.text = text
    circumstances = Self.circumstances(in: words, by: phrasebook)
    versions = Era.versions(in: words, of: technology, by: phrasebook)
    terms = phrasebook.terms(of: text, except: [technology.rawValue, phrasebook.anyNouns])
  }

  /// How the cases of this condition lie to those of `other`.
  func relation(to other: Scope) -> Relation {
    for one in circumstances {
      for another in other.circumstances where one.axis == another.axis && one != another {
        return .exclusion(one.spoken, another.spoken)
      }
    }
    if let one = versions.first, let another = other.versions.first,
      Set(versions).isDisjoint(with: other.versions)
    {
      return .exclusion("version \(one)", "version \(another)")
    }
    let meet =
      circumstances.contains { other.circumstances.contains($0) }
      || !terms.isDisjoint(with: other.terms)
    return meet ? .overlap : .unrelated
  }

  /// Whether the condition is the very point at issue: it names what the criterion is about.
  func names(_ criterion: Criterion.ID, by phrasebook: Phrasebook) -> Bool {
    let axes = phrasebook.axes(of: criterion)
    return circumstances.contains { axes.contains($0.axis) }
      || !terms.isDisjoint(with: phrasebook.terms(of: criterion.rawValue))
  }

  private static func circumstances(in words: [String], by phrasebook: Phrasebook) -> [Circumstance]
  {
    let isNegated = phrasebook[.denial].occur(in: words)
    return Circumstance.allCases.compactMap { one in
      guard phrasebook.circumstances[one]?.occur(in: words) == true else { return nil }
      return isNegated ? one.opposite : one
    }
  }
}
