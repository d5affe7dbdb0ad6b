/// What turns a word of praise or blame round.
struct Negation {
  /// Whether the word means its opposite.
  let isReversed: Bool
  /// The words that do it.
  let phrases: [Int]

  static let none = Negation(isReversed: false, phrases: [])
}
