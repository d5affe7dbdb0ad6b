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
