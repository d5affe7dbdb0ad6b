import Claims

/// What the headings above a passage say of it.
struct Section {
  /// What a list under the headings is a list of.
  enum Leaning: String {
    /// Good points.
    case pros
    /// Bad points.
    case cons
  }

  /// The headings' texts, the outermost first.
  var path: [String] = []
  /// The one technology that they name, as an index into the vocabulary, if they name one.
  var technology: Named<Int>?
  /// Whether the lowest of them names it, so that all below is about it but for what says otherwise.
  var isAboutTechnology = false
  /// What they name that is judged, if anything: more of a burden is worse.
  var cue: Named<Cue>?
  /// Whether they promise good or bad points.
  var leaning: Leaning?
  /// Whether the passage is a cell of a table, whose heads say what it is about.
  var isCell = false
  /// Whether the heads of the cell name the technology themselves: what no head names may be data of any
  /// kind.
  var isCellOfTechnology = false

  /// Whether they praise or blame, in their own words, what stands below them, “Popular brokers”, or
  /// promise to; as a cell is judged by heads that only say what it is about.
  var judges: Bool {
    switch cue?.value.kind {
    case .good, .bad: true
    case .aspect, .burden, .feature, .use, .topic, .task, .work, nil: leaning != nil || isCell
    }
  }

  /// The criterion that they name.
  var criterion: Criterion.ID? { cue?.value.criterion }

  /// Takes what a heading, or what stands for one, adds to those above it.
  ///
  /// - Parameter keepsCriterion: whether a criterion that is known already goes before its own.
  mutating func enter(_ head: Section, titled title: String?, keepsCriterion: Bool = false) {
    if let title, !title.isEmpty { path.append(title) }
    technology = head.technology ?? technology
    isAboutTechnology = head.technology != nil
    cue = keepsCriterion ? cue ?? head.cue : head.cue ?? cue
    leaning = head.leaning ?? leaning
  }
}
