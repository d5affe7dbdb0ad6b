import SeedTables

/// A unit of size or of time.
struct Unit: Sendable {
  let name: String
  /// How many bytes or seconds it is.
  let factor: Double

  /// Reads units with their factors: those of a table by every spelling.
  static func all(in table: SeedTable) throws(SeedError) -> [String: Unit] {
    var units: [String: Unit] = [:]
    var entries = SeedEntries<String>()
    for row in table.rows {
      guard let factor = Double(row[1]), factor > 0, factor.isFinite else {
        throw row.error("“\(row[1])” is no factor", "Write how many bytes or seconds it is.")
      }
      for spelling in row[2].lowercased().split(separator: " ").map(String.init) {
        try entries.add(spelling, named: spelling, in: row)
        units[spelling] = Unit(name: row[0], factor: factor)
      }
    }
    return units
  }
}
