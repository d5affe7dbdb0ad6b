import Claims

/// The criteria under which rules put what no cue and no heading names.
extension Criterion.ID {
  /// Of what tells how something works: it may always be of how it is built.
  static let architecture: Criterion.ID = "architecture"
  /// Of who made something, and when.
  static let history: Criterion.ID = "history"
  /// Of a verb that ranks: “outperforms”.
  static let performance: Criterion.ID = "performance"
}
