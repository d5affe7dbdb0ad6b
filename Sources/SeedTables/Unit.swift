import Claims

/// A unit of size or of time.
public struct Unit: Sendable {
  /// What a unit measures.
  public enum Dimension: String, CaseIterable, Sendable {
    case size, time
  }

  /// What it is called behind a number: `MB`.
  public let name: String
  /// What it measures.
  public let dimension: Dimension
  /// How many bytes or seconds it is.
  public let factor: Double
  /// The criterion on which a number of it that falls is praise: ten minutes less are `performance`.
  public let criterion: Criterion.ID

  /// Reads the units of `units.tsv` with their factors, by every spelling in small letters.
  ///
  /// - Throws: `SeedError` with file and line for a factor that is none, for an unknown criterion, and for a
  ///   spelling that comes twice.
  public static func all(in seeds: SeedFiles) throws(SeedError) -> [String: Unit] {
    let criteria = Set(try Vocabulary.criteria(in: seeds).map(\.id))
    var units: [String: Unit] = [:]
    var entries = SeedEntries<String>()
    for row in try seeds.table("units.tsv", columns: 5...5).rows {
      guard let factor = Double(row[2]), factor > 0, factor.isFinite else {
        throw row.error("“\(row[2])” is no factor", "Write how many bytes or seconds it is.")
      }
      let unit = Unit(
        name: row[0], dimension: try row.value(1, naming: "dimension"), factor: factor,
        criterion: try row.known(Criterion.ID(rawValue: row[3]), among: criteria))
      for spelling in row[4].lowercased().split(separator: " ").map(String.init) {
        try entries.add(spelling, named: spelling, in: row)
        units[spelling] = unit
      }
    }
    return units
  }
}
