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

  /// Reads a condition, or returns `nil` where it holds no word.
  init?(_ text: String, of technology: Technology.ID) {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    self.text = text
    aspects = Self.aspects(in: words)
    versions = Self.versions(in: words, of: technology)
    terms = Terms(of: text, except: [technology.rawValue, Self.generalWords])
  }

  /// How the cases of this condition lie to those of `other`.
  func relation(to other: Scope) -> Relation {
    for one in aspects {
      for another in other.aspects where one.axis == another.axis && one != another {
        return .exclusion(one.spoken, another.spoken)
      }
    }
    if let (one, another) = differentVersions(from: other) {
      return .exclusion("version \(one)", "version \(another)")
    }
    let meet =
      aspects.contains { other.aspects.contains($0) } || !terms.isDisjoint(with: other.terms)
    return meet ? .overlap : .unrelated
  }

  /// The versions that the two conditions name, where they name different ones.
  func differentVersions(from other: Scope) -> (String, String)? {
    guard let one = versions.first, let another = other.versions.first,
      Set(versions).isDisjoint(with: other.versions)
    else { return nil }
    return (one, another)
  }

  /// Whether the condition is the very point at issue: it names what the criterion is about.
  func names(_ criterion: Criterion.ID) -> Bool {
    let onAxis = criterion.axis.map { axis in aspects.contains { $0.axis == axis } } ?? false
    return onAxis || !terms.isDisjoint(with: Terms(of: criterion.rawValue))
  }

  /// Nouns that any condition may hold, which therefore make no two of them overlap.
  private static let generalWords = "app apps application applications case cases project projects"

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    let bytes = text.utf8Span.span
    forEachWord(in: bytes, within: 0..<bytes.count) { range in
      words.append(String(decoding: range.map { smallLetter(bytes[$0]) }, as: UTF8.self))
    }
    return words
  }

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

  /// The numbers that follow “version” or the name: 18 in “since Node.js 18”.
  private static func versions(in words: [String], of technology: Technology.ID) -> [String] {
    let heralds = ["version", "versions", "release", "v"] + Self.words(of: technology.rawValue)
    return zip(words, words.dropFirst()).compactMap { herald, word in
      heralds.contains(herald) && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? word : nil
    }
  }
}
