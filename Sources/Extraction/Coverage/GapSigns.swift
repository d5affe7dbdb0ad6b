/// All signs, the surest first: a word is of the first kind that marks it.
enum GapSigns {
  static let all: [any GapSign.Type] = [ComparativeSign.self, OpinionSign.self, NounSign.self]

  /// The examples of each sign: sentences, with the words that it marks between guillemets.
  static var examples: [(kind: UncoveredWord.Kind, text: String)] {
    all.flatMap { sign in sign.examples.map { (sign.kind, $0) } }
  }
}
