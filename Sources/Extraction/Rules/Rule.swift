import Claims
import SeedTables

/// A way in which English says something of a technology.
protocol Rule: Sendable {
  /// The name under which claims refer to it: `aspect.opinion`.
  static var name: String { get }
  /// What it reads, in a few words.
  static var summary: String { get }
  /// Whether the judge weighs what it finds. A number with its noun speaks for itself.
  static var isWeighed: Bool { get }
  /// Whether it goes by what such words mostly mean, without one that judges.
  static var isGuess: Bool { get }
  /// What it finds and what it leaves alone; a test runs them.
  static var examples: [Example] { get }
  /// What a clause says by this rule. Cues and opinions that it uses are marked as spent.
  static func judgements(in clause: inout ClauseContext) -> [Judgement]
}

extension Rule {
  static var isWeighed: Bool { true }
  static var isGuess: Bool { false }
}
