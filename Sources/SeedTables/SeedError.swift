/// What is wrong with a line of the seeds, and how to mend it.
public struct SeedError: Error, Hashable, CustomStringConvertible {
  /// The file and line: `cues/performance.tsv:41`.
  public let place: String
  /// What is wrong.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// One line that says all three.
  public var description: String { "\(place): \(problem). \(remedy)" }
}
