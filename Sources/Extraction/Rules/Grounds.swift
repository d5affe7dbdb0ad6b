/// What a rule goes by, which tells how much must speak for what it finds.
enum Grounds: Sendable {
  /// What speaks for itself, as a number with its noun does: nothing more need speak for it.
  case plain
  /// A word that judges.
  case word
  /// What such words mostly mean, without one that judges.
  case guess
}
