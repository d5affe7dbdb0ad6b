/// What a single word does for how a clause holds together, by itself and wherever it stands, as
/// `joints.tsv` has it.
///
/// Such words are no `Grammar`: as phrases they would keep longer ones from being found.
struct Joint: OptionSet, Sendable {
  let rawValue: UInt32

  /// Makes a number a rate or a share.
  static let rate = Joint(rawValue: 1 << 0)
  /// Begins a noun.
  static let article = Joint(rawValue: 1 << 1)
  /// Begins a phrase such as “is recommended”.
  static let copula = Joint(rawValue: 1 << 2)
  /// Stands before a verb that one may do, or does, without being told to.
  static let permission = Joint(rawValue: 1 << 3)
  /// Stands for a person.
  static let person = Joint(rawValue: 1 << 4)
  /// Tells that a thing is one of what follows, or a kind of it.
  static let kind = Joint(rawValue: 1 << 5)
  /// Points back to the sentence before, or leads over to what is said of it.
  static let backward = Joint(rawValue: 1 << 6)
  /// A preposition or conjunction: it may stand behind an adverb, but not between an adjective and its
  /// noun.
  static let linking = Joint(rawValue: 1 << 7)
  /// Never ends a statement.
  static let openEnd = Joint(rawValue: 1 << 8)
  /// Stands between two that are compared.
  static let versus = Joint(rawValue: 1 << 9)
  /// Tells who made something, or when.
  static let origin = Joint(rawValue: 1 << 10)
  /// Stands in front of the one that another was given up for: “from Java to Kotlin”.
  static let arrival = Joint(rawValue: 1 << 11)
  /// Stands before a span of time in which something gets done.
  static let within = Joint(rawValue: 1 << 12)
  /// What a number does that is one thing first and another later: “went from 40 to 5”.
  static let move = Joint(rawValue: 1 << 13)
  /// Belongs to a number: “a couple of”, “less than a”.
  static let amount = Joint(rawValue: 1 << 14)
  /// Makes little of a number.
  static let slight = Joint(rawValue: 1 << 15)
  /// Its point ends no sentence.
  static let abbreviation = Joint(rawValue: 1 << 16)
  /// In front of a number its point ends no sentence: “no. 1”, but “The answer is no.”
  static let counter = Joint(rawValue: 1 << 17)
  /// Says in front of “for” that something fits: “a poor choice for”, “not ideal for”.
  static let choice = Joint(rawValue: 1 << 18)

  /// The class that the table calls by this name.
  static let named: [String: Joint] = [
    "rate": .rate, "article": .article, "copula": .copula, "permission": .permission,
    "person": .person, "kind": .kind, "backward": .backward, "linking": .linking,
    "open-end": .openEnd, "versus": .versus, "origin": .origin, "arrival": .arrival,
    "within": .within, "move": .move, "amount": .amount, "slight": .slight,
    "abbreviation": .abbreviation, "counter": .counter, "choice": .choice,
  ]
}
