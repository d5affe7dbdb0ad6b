/// The comparison that a clause draws by a preposition or a conjunction.
struct ClauseComparison {
  let frame: ComparisonFrame
  /// The technologies that the subject is set against, as indices into the vocabulary.
  let comparands: [Int]
  /// The phrase of comparison.
  let phrase: Int
  /// What denies that the subject, named behind the comparison, has a peer: “no language is faster
  /// than Go”.
  var peerDenial: Int?
}
