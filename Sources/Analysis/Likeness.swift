/// That one technology can stand in for another, or resembles it: “is compatible with npm”, “has the
/// same commands as npm”, “is a drop-in replacement for npm”.
struct Likeness {
  /// What it is like.
  let other: String
  /// Whether it resembles the other in every respect that a user meets.
  let isComplete: Bool

  /// Reads a property and the words that state it, or returns `nil` where it likens nothing.
  init?(_ property: String, in quote: String) {
    let words = smallWords(of: property)
    guard words.contains(where: Self.signs.contains),
      let joint = words.lastIndex(where: Self.joints.contains), joint + 1 < words.count
    else { return nil }
    other = words[(joint + 1)...].joined(separator: " ")
    isComplete = Self.complete.occur(in: property) || Self.complete.occur(in: quote)
  }

  private static let signs: Set<String> = [
    "compatible", "identical", "like", "replacement", "same", "substitute",
  ]
  private static let joints: Set<String> = ["as", "for", "like", "of", "to", "with"]
  private static let complete = WordForms("drop entirely exact exactly fully identical seamless-")
}
