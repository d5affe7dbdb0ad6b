import SeedTables

/// The words around which others are recognised, and those that no lexicon needs.
struct CommonWords: Sendable {
  /// What a word does to its neighbours.
  enum Role: String, CaseIterable {
    /// Begins what one owns or knows: `the`, `its`.
    case definite
    /// Begins what is new: `a`, `some`.
    case indefinite
    /// Says how much, in front of an adjective or adverb: `very`.
    case intensifier
    /// Says how much behind a verb of being only: “is so slow”, not “so users wait”.
    case predicateIntensifier = "predicate-intensifier"
    /// Says how far ahead, in front of a comparative: `even`.
    case grader
    /// Stands in front of the plain form of a verb: `can`.
    case modal
    /// Begins something new behind an adjective or a noun: `for`, `and`.
    case closer
    /// Is known to say nothing of a technology.
    case plain
  }

  private let roles: [String: Role]

  init(_ table: SeedTable) throws(SeedError) {
    var roles: [String: Role] = [:]
    var entries = SeedEntries<String>()
    for row in table.rows {
      try entries.add(row[0], named: row[0], in: row)
      roles[row[0]] = try row.value(1, naming: "role")
    }
    self.roles = roles
  }

  /// The role of a word in small letters; `nil` for one that is not common.
  func role(of word: String) -> Role? { roles[word] }
}
