/// That one technology can stand in for another, or resembles it: “is compatible with npm”, “has the
/// same commands as npm”, “is a drop-in replacement for npm”.
struct Likeness {
  /// What it is like.
  let other: String
  /// Whether it resembles the other in every respect that a user meets.
  let isComplete: Bool

  /// Reads a property and the words of the quote that states it, or returns `nil` where it likens nothing.
  init?(_ property: String, in quote: [String], by phrasebook: Phrasebook) {
    let words = smallWords(of: property)
    guard phrasebook[.likeness].occur(in: words),
      let joint = words.lastIndex(where: { phrasebook[.likenessJoint].contain($0) }),
      joint + 1 < words.count
    else { return nil }
    other = words[(joint + 1)...].joined(separator: " ")
    isComplete = [words, quote].contains { phrasebook[.fullLikeness].occur(in: $0) }
  }
}
