/// The technologies and criteria that a knowledge base knows by name.
public struct Vocabulary: Hashable, Sendable {
  /// Every technology, by canonical name.
  public let technologies: [Technology]
  /// Every criterion, by slug.
  public let criteria: [Criterion]

  /// Where in `technologies` the one stands that goes by a name.
  private let technologyByKey: [String: Int]

  /// Makes a vocabulary, put in order of names.
  public init(technologies: [Technology], criteria: [Criterion]) {
    self.technologies = technologies.sorted { $0.id < $1.id }
    self.criteria = criteria.sorted { $0.id < $1.id }
    technologyByKey = Self.places(ofNamesIn: self.technologies)
  }

  /// The vocabulary by which articles are read: without the names that other articles brought, so that
  /// an article says the same whatever was read before it.
  public var forReading: Vocabulary {
    Vocabulary(technologies: technologies.filter { !$0.isMerelyNamed }, criteria: criteria)
  }

  /// Returns the technology with this canonical name, or `nil`.
  public func technology(_ id: Technology.ID) -> Technology? { technologies.first { $0.id == id } }

  /// Returns the criterion with this slug, or `nil`.
  public func criterion(_ id: Criterion.ID) -> Criterion? { criteria.first { $0.id == id } }

  /// Returns the technology that goes by `name`, whatever its capitals and hyphens, or `nil`.
  ///
  /// Canonical names come before aliases, and aliases before parts: `npm` is npm, not Node.js.
  public func technology(named name: String) -> Technology? {
    technologyByKey[Self.key(name)].map { technologies[$0] }
  }

  /// Returns the criterion with this slug or spoken name, or `nil`.
  public func criterion(named name: String) -> Criterion? {
    let key = Self.key(name)
    return criteria.first { Self.key($0.id.rawValue) == key || Self.key($0.name) == key }
  }

  /// The known technology name or alias that is spelled most like `name`.
  public func technologyName(nearest name: String) -> String? {
    nearest(name, among: technologies.lazy.flatMap { $0.aliases.map(\.text) })
  }

  /// The slug of the first criterion that has `name` in its own, else of the first whose meaning speaks of
  /// it, else the one that is spelled most like it: `performance` for “speed” as for “perfomance”.
  public func criterionSlug(nearest name: String) -> String? {
    let wanted = name.lowercased()
    let named = criteria.first { $0.id.rawValue.split(separator: "-").contains { $0 == wanted } }
    let meant = criteria.first {
      $0.meaning.lowercased().split { !$0.isLetter && $0 != "-" }.contains { $0 == wanted }
    }
    return (named ?? meant)?.id.rawValue ?? nearest(name, among: criteria.lazy.map(\.id.rawValue))
  }

  /// The places of technologies by the keys of their names; of several that share one, it leads to the
  /// first whose canonical name it is, else to the first that has it as an alias, else as a part.
  private static func places(ofNamesIn technologies: [Technology]) -> [String: Int] {
    var places: [String: Int] = [:]
    let names: [(Technology) -> [String]] = [
      { [$0.id.rawValue] }, { $0.aliases.map(\.text) }, { $0.parts.map(\.text) },
    ]
    for namesOf in names {
      for (place, technology) in technologies.enumerated() {
        for name in namesOf(technology) where places[key(name)] == nil {
          places[key(name)] = place
        }
      }
    }
    return places
  }

  private static func key(_ name: String) -> String {
    let separators: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "_")]
    return String(
      decoding: name.lowercased().utf8.map { separators.contains($0) ? UInt8(ascii: " ") : $0 },
      as: UTF8.self)
  }
}
