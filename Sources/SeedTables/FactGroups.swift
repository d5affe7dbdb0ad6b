import Claims

/// Which properties exclude each other, by the facts of the seeds: what tells it of a fact that was
/// read elsewhere.
public struct FactGroups: Sendable {
  private var groups: [String: String] = [:]
  /// The groups of what a technology may be.
  private var groupsOfNouns: [Substring: String] = [:]

  /// Reads the facts of the seeds.
  public init(seeds: SeedFiles) throws(SeedError) {
    for row in try seeds.table("facts.tsv", columns: 6...7).rows where !row[5].isEmpty {
      groups[row[3]] = row[5]
      if let noun = Fact.noun(of: row[3]) { groupsOfNouns[noun] = row[5] }
    }
  }

  /// The group of properties of which a technology has one at most, or `nil`: that of the property, or of
  /// what it is a special case of, “is a framework” where it is a Python web framework.
  public func group(of property: String) -> String? {
    if let group = groups[property] { return group }
    guard let noun = Fact.noun(of: property) else { return nil }
    return noun.indices.lazy.filter { noun[$0] == " " }
      .compactMap { groupsOfNouns[noun[noun.index(after: $0)...]] }.first
  }
}
