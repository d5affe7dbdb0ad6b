/// The wording that sets the subject of a clause against another technology.
struct ComparisonFrame {
  /// How the two are set against each other.
  enum Kind: String {
    /// “faster than Python”: only comparatives in front of it count.
    case than
    /// “compared to Python”, “unlike Python”: every judgement of the clause counts.
    case contrast
    /// “outperforms Python”.
    case verb
    /// “is faster”: the rival goes without saying.
    case bare
    /// “as fast as Python”, “on par with Python”.
    case equal
    /// “like Python”: every judgement of the clause holds for both.
    case like
  }

  let kind: Kind
  /// The token at which the wording stands.
  let token: Int
  /// The token from which the comparand may follow.
  let comparandFrom: Int
}
