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
  private let aspects: [Aspect]
  private let versions: [String]
  private let terms: Terms

  /// Reads a condition, or returns `nil` where it holds no word, or none that limits anything.
  init?(_ text: String, of technology: Technology.ID) {
    let words = smallWords(of: text)
    // “Even in small teams” says that it holds there, too.
    guard let first = words.first, first != "even", !Self.idioms.contains(words) else { return nil }
    self.text = text
    aspects = Self.aspects(in: words)
    versions = Era.versions(in: words, of: technology)
    terms = Terms(of: text, except: [technology.rawValue, Self.generalWords])
  }

  /// How the cases of this condition lie to those of `other`.
  func relation(to other: Scope) -> Relation {
    for one in aspects {
      for another in other.aspects where one.axis == another.axis && one != another {
        return .exclusion(one.spoken, another.spoken)
      }
    }
    if let one = versions.first, let another = other.versions.first,
      Set(versions).isDisjoint(with: other.versions)
    {
      return .exclusion("version \(one)", "version \(another)")
    }
    let meet =
      aspects.contains { other.aspects.contains($0) } || !terms.isDisjoint(with: other.terms)
    return meet ? .overlap : .unrelated
  }

  /// Whether the condition is the very point at issue: it names what the criterion is about.
  func names(_ criterion: Criterion.ID) -> Bool {
    let onAxis = criterion.axis.map { axis in aspects.contains { $0.axis == axis } } ?? false
    return onAxis || !terms.isDisjoint(with: Terms(of: criterion.rawValue))
  }

  /// Wordings that look like conditions and hold in every case.
  private static let idioms = Set(
    ["out of the box", "in general", "generally", "overall", "on the whole", "by nature"]
      .map(smallWords))

  /// Nouns that any condition may hold, which therefore make no two of them overlap.
  private static let generalWords = "app apps application applications case cases project projects"

  private static func aspects(in words: [String]) -> [Aspect] {
    let isNegated = words.contains { ["don", "doesn", "not", "never", "without"].contains($0) }
    return Aspect.allCases.compactMap { aspect in
      let isNamed = aspect.cues.contains { cue in
        words.indices.contains { words[$0...].starts(with: cue) { $0 == $1 } }
      }
      guard isNamed else { return nil }
      return isNegated ? aspect.opposite : aspect
    }
  }
}
