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
  /// The one technology that they name, if they name one.
  var technology: Int?
  /// Where the technology is named, in UTF-8 bytes of the text.
  var technologyRange: Range<Int>?
  /// The criterion that they name.
  var criterion: Criterion.ID?
  /// How they name it: more of a burden is worse.
  var criterionKind: Cue.Kind?
  /// Where the criterion is named, in UTF-8 bytes of the text.
  var criterionRange: Range<Int>?
  /// Whether they promise good or bad points.
  var leaning: Leaning?
  /// Whether the passage is a cell of a table, whose heads say what it is about.
  var isCell = false

  /// Takes what a heading, or what stands for one, adds to those above it.
  ///
  /// - Parameter keepsCriterion: whether a criterion that is known already goes before its own.
  mutating func enter(_ head: Section, titled title: String?, keepsCriterion: Bool = false) {
    if let title, !title.isEmpty { path.append(title) }
    if head.technology != nil {
      technology = head.technology
      technologyRange = head.technologyRange
    }
    if head.criterion != nil, !keepsCriterion || criterion == nil {
      criterion = head.criterion
      criterionKind = head.criterionKind
      criterionRange = head.criterionRange
    }
    leaning = head.leaning ?? leaning
  }
}

/// Follows the headings of an article from top to bottom.
struct SectionTracker {
  private struct Level {
    let level: Int
    let title: String
    let own: Section
  }

  private var stack: [Level] = []
  /// The context that the headings so far give to the next passage.
  private(set) var current = Section()

  /// Takes in a heading.
  ///
  /// A heading that names a technology alone keeps the criterion of an earlier heading of its own
  /// level: authors write "Scalability", "Node.js", "Python" one below the other. One that only leans
  /// keeps the technology of one that leans: "Pros of Node.js", "Cons".
  mutating func enter(level: Int, title: String, saying heading: Section) {
    let sibling = stack.last { $0.level == level }
    stack.removeAll { $0.level >= level }
    var own = heading
    if own.criterion == nil, own.leaning == nil, own.technology != nil,
      let sibling, sibling.own.criterion != nil || sibling.own.leaning != nil
    {
      own.criterion = sibling.own.criterion
      own.criterionKind = sibling.own.criterionKind
      own.criterionRange = sibling.own.criterionRange
      own.leaning = sibling.own.leaning
    }
    if own.leaning != nil, own.technology == nil, let sibling, sibling.own.leaning != nil {
      own.technology = sibling.own.technology
      own.technologyRange = sibling.own.technologyRange
    }
    stack.append(Level(level: level, title: title, own: own))
    current = combined()
  }

  private func combined() -> Section {
    var section = Section()
    for level in stack { section.enter(level.own, titled: level.title) }
    return section
  }
}
