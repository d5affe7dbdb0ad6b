import Claims

/// Which technologies are alternatives to each other.
///
/// “The fastest” said of a database and of a language is no dispute, so rivals are only those that
/// somebody sets side by side.
public struct Rivals: Hashable, Sendable {
  private struct Pair: Hashable, Sendable {
    let first: Technology.ID
    let second: Technology.ID

    init(_ a: Technology.ID, _ b: Technology.ID) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  private var pairs: Set<Pair> = []
  private var fields: [Technology.ID: String] = [:]

  /// Makes rivals of these pairs, in either order.
  public init(_ pairs: some Sequence<(Technology.ID, Technology.ID)>) {
    for (a, b) in pairs { self.pairs.insert(Pair(a, b)) }
  }

  /// Takes for rivals whatever belongs to one field.
  public init(inOneFieldOf technologies: some Sequence<Technology>) {
    for technology in technologies { fields[technology.id] = technology.field }
  }

  /// Takes for rivals whatever technologies one article makes claims about or compares.
  public init(in claims: some Sequence<CitedClaim>) {
    var technologies: [Source.ID: Set<Technology.ID>] = [:]
    for cited in claims {
      technologies[cited.source.id, default: []].insert(cited.claim.technology)
      guard let comparand = cited.claim.comparison?.comparand else { continue }
      technologies[cited.source.id, default: []].insert(comparand)
    }
    for together in technologies.values {
      for a in together {
        for b in together where a < b { pairs.insert(Pair(a, b)) }
      }
    }
  }

  /// Whether these two are alternatives to each other.
  public func contains(_ a: Technology.ID, _ b: Technology.ID) -> Bool {
    pairs.contains(Pair(a, b)) || fields[a].map { $0 == fields[b] } == true
  }
}
