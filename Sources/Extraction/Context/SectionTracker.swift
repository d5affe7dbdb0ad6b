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
