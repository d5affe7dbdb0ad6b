/// What the text in front of a clause speaks of: its heading, and the clauses before, of which each
/// counts half as much as the one behind it.
///
/// Authors stay with a matter for some sentences, so what words leave open is often settled by the
/// words before them.
struct Setting {
  /// What the words of the heading above add up to.
  private(set) var heading: Gist
  /// What the heading and the clauses so far add up to.
  private(set) var passed: Gist

  /// By how much a clause counts less than the one behind it.
  private static let fading: Float = 0.5
  /// How much all that was passed counts beside the clause itself.
  private static let weight: Float = 0.7

  /// - Parameter silence: what no words at all add up to.
  init(silence: Gist) {
    heading = silence
    passed = silence
  }

  /// A heading ends what was spoken of before.
  mutating func enter(heading gist: Gist) {
    heading = gist
    passed = gist
  }

  /// A clause was read.
  mutating func pass(_ gist: Gist) { passed = passed.adding(gist).scaled(by: Self.fading) }

  /// What a clause speaks of, heard in its setting.
  func theme(of gist: Gist) -> Gist { gist.adding(passed.scaled(by: Self.weight)) }
}
