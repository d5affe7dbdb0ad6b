import SeedTables

/// Which properties exclude each other, by the facts of the seeds: what tells it of a fact that was
/// read elsewhere.
public struct FactGroups: Sendable {
  private var groups: [String: String] = [:]

  /// Reads the facts of the seeds.
  public init(seeds: SeedFiles) throws(SeedError) {
    for row in try seeds.table("facts.tsv", columns: 6...7).rows where !row[5].isEmpty {
      groups[row[3]] = row[5]
    }
  }

  /// The group of properties of which a technology has one at most, or `nil`.
  public func group(of property: String) -> String? { groups[property] }
}
