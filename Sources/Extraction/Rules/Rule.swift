import Claims
import SeedTables

/// A way in which English says something of a technology.
protocol Rule: Sendable {
  /// The name under which claims refer to it: `aspect.opinion`.
  static var name: String { get }
  /// What it reads, in a few words.
  static var summary: String { get }
  /// What it goes by.
  static var grounds: Grounds { get }
  /// What it finds and what it leaves alone; a test runs them.
  static var examples: [Example] { get }
  /// What a clause says by this rule. Cues and opinions that it uses are marked as spent.
  static func judgements(in clause: inout ClauseContext) -> [Judgement]
}

extension Rule {
  static var grounds: Grounds { .word }
}
