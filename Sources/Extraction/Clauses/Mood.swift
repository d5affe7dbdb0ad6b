import Claims

/// Whether a clause praises or blames, by its words alone.
enum Mood: String {
  case praise
  case blame
  case both
  case none

  /// Whether anything in the clause speaks against its subject.
  var blames: Bool { self == .blame || self == .both }
}

extension Mood {
  /// Reads the mood from opinions, cues and negations.
  init(of meanings: some Sequence<Meaning>) {
    var (praises, blames) = (false, false)
    for meaning in meanings {
      switch meaning.opinion?.value {
      case .positive, .positivePredicate: praises = true
      case .negative, .negativePredicate: blames = true
      case .more, .less, nil: break
      }
      if meaning.cue?.kind == .good { praises = true }
      if meaning.cue?.kind == .bad || meaning.grammar.contains(.negator) { blames = true }
    }
    self = praises ? (blames ? .both : .praise) : (blames ? .blame : .none)
  }
}
