/// Follows the headings of an article from top to bottom.
struct SectionTracker {
  private struct Heading {
    let level: Int
    let title: String
    let own: Section
  }

  /// The headings above what comes next, the outermost first.
  private var open: [Heading] = []
  /// What they say together of the next passage.
  private(set) var current = Section()

  /// Takes in a heading.
  ///
  /// A heading that names a technology alone keeps the criterion of an earlier heading of its own
  /// level: authors write "Scalability", "Node.js", "Python" one below the other. One that only leans
  /// keeps the technology of one that leans: "Pros of Node.js", "Cons".
  mutating func enter(level: Int, title: String, saying heading: Section) {
    let sibling = open.last { $0.level == level }?.own
    open.removeAll { $0.level >= level }
    var own = heading
    if own.cue == nil, own.leaning == nil, own.technology != nil {
      own.cue = sibling?.cue
      own.leaning = sibling?.leaning
    }
    if own.leaning != nil, own.technology == nil, let sibling, sibling.leaning != nil {
      own.technology = sibling.technology
    }
    open.append(Heading(level: level, title: title, own: own))
    current = section(above: .max)
  }

  /// What the headings say together that stand above those of a level.
  func section(above level: Int) -> Section {
    open.reduce(into: Section()) { section, heading in
      if heading.level < level { section.enter(heading.own, titled: heading.title) }
    }
  }
}
