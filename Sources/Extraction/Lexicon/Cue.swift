import Claims
import SeedTables

/// A phrase that points to a criterion.
struct Cue: Sendable {
  /// How much a cue says by itself.
  enum Kind: String, Numbered {
    /// Saying it is praise.
    case good
    /// Saying it is blame.
    case bad
    /// It names what is judged; more of it is better.
    case aspect
    /// It names a cost; less of it is better.
    case burden
    /// It names a thing that it is good to have.
    case feature
    /// It names a use case.
    case use
    /// It names the criterion, and occurs without any judgement.
    case topic
    /// It names what one does with a technology, and counts where that is easy or hard: “hard to debug”.
    case task
    /// It names what one makes with a technology, and counts where that is fast or slow: “build apps
    /// quickly”.
    case work

    /// Whether it praises or blames by itself.
    var isVerdict: Bool { self == .good || self == .bad }

    /// Whether less of it is better.
    var isUnwanted: Bool { self == .burden || self == .bad }
  }

  let criterion: Criterion.ID
  let kind: Kind
  /// Where the lexicons list it: `cues/performance.tsv:41`.
  let place: SeedPlace
}
