import Analysis
import SeedTables

extension Phrasebook {
  private static let shared = Result { () throws(SeedError) in try Phrasebook(seeds: .embedded) }

  /// The words that come with the program, read once by a process that compares anything.
  ///
  /// - Throws: `SeedError` with file and line.
  public static func embedded() throws(SeedError) -> Phrasebook { try shared.get() }
}
