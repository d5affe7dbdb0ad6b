import SeedTables

extension RuleBook {
  /// The edition of the code that reads articles: of this module, of `Reading`, and of what `Analysis`
  /// finds copies by. Whoever changes what it reads raises it by one; `ReadingsTests` sees to that, and
  /// CONTRIBUTING.md says how.
  static let edition = 9

  /// The version of code and data together: the edition, and a digest of the lexicons and weights.
  /// Articles that were read by another version are read again.
  public static let version = "\(edition)." + SeedFiles.embedded.digest
}
