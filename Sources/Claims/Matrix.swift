/// What the articles say of several technologies on several criteria, cell by cell.
public struct Matrix: Hashable, Codable, Sendable {
  /// How a technology stands on a criterion.
  public struct Cell: Hashable, Codable, Sendable {
    /// Who praises it.
    public let support: Support
    /// Who blames it.
    public let opposition: Support
    /// Who states a fact or weighs praise against blame.
    public let neutral: Support
    /// Whether it is praised and blamed, one of the two under conditions only: both may be right.
    public let isConditional: Bool

    /// Whether a single independent article speaks of it at all.
    public var isThin: Bool {
      support.witnesses + opposition.witnesses + neutral.witnesses == 1
    }

    /// Makes a cell.
    public init(
      support: Support, opposition: Support, neutral: Support, isConditional: Bool = false
    ) {
      self.support = support
      self.opposition = opposition
      self.neutral = neutral
      self.isConditional = isConditional
    }
  }

  /// The columns, those with most witnesses first.
  public let technologies: [Technology.ID]
  /// The rows, those with most witnesses first.
  public let criteria: [Criterion.ID]
  /// The cells that are not silent.
  public let cells: [Criterion.ID: [Technology.ID: Cell]]

  /// Makes a matrix.
  public init(
    technologies: [Technology.ID], criteria: [Criterion.ID],
    cells: [Criterion.ID: [Technology.ID: Cell]]
  ) {
    self.technologies = technologies
    self.criteria = criteria
    self.cells = cells
  }

  /// Returns the first so many rows, with the columns that speak in them.
  public func limited(toCriteria count: Int) -> Matrix {
    let rows = criteria.prefix(count)
    return Matrix(
      technologies: technologies.filter { technology in
        rows.contains { cells[$0]?[technology] != nil }
      },
      criteria: Array(rows), cells: cells.filter { rows.contains($0.key) })
  }
}
