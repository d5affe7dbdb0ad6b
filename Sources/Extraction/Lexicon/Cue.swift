import Claims
import SeedTables

/// A phrase that points to a criterion.
struct Cue: Sendable {
  /// How much a cue says by itself.
  enum Kind: String, Sendable {
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
  }

  /// Several kinds.
  struct Kinds: OptionSet {
    let rawValue: UInt16
    static let good = Kinds(.good)
    static let bad = Kinds(.bad)
    static let aspect = Kinds(.aspect)
    static let burden = Kinds(.burden)
    static let feature = Kinds(.feature)
    static let use = Kinds(.use)
    static let topic = Kinds(.topic)
    static let task = Kinds(.task)
    static let work = Kinds(.work)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ kind: Kind) {
      rawValue =
        switch kind {
        case .good: 1
        case .bad: 2
        case .aspect: 4
        case .burden: 8
        case .feature: 16
        case .use: 32
        case .topic: 64
        case .task: 128
        case .work: 256
        }
    }
  }

  let criterion: Criterion.ID
  let kind: Kind
  /// Where the lexicons list it: `cues/performance.tsv:41`.
  let place: SeedPlace
}
