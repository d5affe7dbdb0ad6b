/// What the articles say of several technologies on several criteria, cell by cell.
public struct Matrix: Hashable, Sendable {
  /// How a technology stands on a criterion.
  public struct Cell: Hashable, Sendable {
    /// Who praises it.
    public let support: Support
    /// Who blames it.
    public let opposition: Support
    /// Who states a fact or weighs praise against blame.
    public let neutral: Support
    /// Whether it is praised and blamed, one of the two under conditions only: both may be right.
    public let isConditional: Bool

    /// The independent articles that speak of it; one that says several things counts for each.
    public var witnesses: Int { support.witnesses + opposition.witnesses + neutral.witnesses }

    /// Whether a single independent article speaks of it at all.
    public var isThin: Bool { witnesses == 1 }

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

  /// Makes a matrix of cells.
  public init(cells: [Criterion.ID: [Technology.ID: Cell]]) {
    var technologies: [Technology.ID: Int] = [:]
    var criteria: [Criterion.ID: Int] = [:]
    for (criterion, row) in cells {
      for (technology, cell) in row {
        technologies[technology, default: 0] += cell.witnesses
        criteria[criterion, default: 0] += cell.witnesses
      }
    }
    self.init(technologies: byCount(technologies), criteria: byCount(criteria), cells: cells)
  }

  private init(
    technologies: [Technology.ID], criteria: [Criterion.ID],
    cells: [Criterion.ID: [Technology.ID: Cell]]
  ) {
    self.technologies = technologies
    self.criteria = criteria
    self.cells = cells
  }

  /// Returns the first rows, so many at most, and the columns that speak in them, in the same order.
  public func limited(toCriteria count: Int) -> Matrix {
    let rows = Set(criteria.prefix(count))
    return part(cells.filter { rows.contains($0.key) })
  }

  /// Returns the first columns, so many at most, and all rows as they are.
  public func showing(technologies count: Int) -> Matrix {
    Matrix(technologies: Array(technologies.prefix(count)), criteria: criteria, cells: cells)
  }

  /// Returns the first columns, so many at most, and the rows in which they speak, in the same order.
  public func limited(toTechnologies count: Int) -> Matrix {
    let columns = Set(technologies.prefix(count))
    return part(cells.mapValues { row in row.filter { columns.contains($0.key) } })
  }

  /// The matrix of some of its cells. Rows and columns keep their order, so that two parts can be
  /// compared.
  private func part(_ cells: [Criterion.ID: [Technology.ID: Cell]]) -> Matrix {
    let cells = cells.filter { !$0.value.isEmpty }
    let speaking = Set(cells.values.flatMap(\.keys))
    return Matrix(
      technologies: technologies.filter(speaking.contains),
      criteria: criteria.filter { cells[$0] != nil }, cells: cells)
  }
}

/// The names with the highest numbers first, those with equal ones in order.
private func byCount<Name: Comparable>(_ counts: [Name: Int]) -> [Name] {
  counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
}
