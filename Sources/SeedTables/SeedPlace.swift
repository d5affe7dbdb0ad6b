/// A line of a file of the seeds.
public struct SeedPlace: Sendable, CustomStringConvertible {
  /// The path of the file under `Seeds/`.
  public let file: String
  /// The number of the line, from 1.
  public let line: Int

  /// The file and line: `cues/performance.tsv:41`.
  public var description: String { "\(file):\(line)" }
}
