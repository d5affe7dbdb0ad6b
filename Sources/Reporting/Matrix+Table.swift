import Claims

extension Matrix {
  /// A technology on a criterion, with what is said of it.
  public struct Entry: Record {
    let criterion: Criterion.ID
    let technology: Technology.ID
    let cell: Cell

    /// The members of a cell: stable, fields are only ever added.
    public static var fields: [Field<Entry>] {
      [
        Field("criterion") { .string($0.criterion.rawValue) },
        Field("technology") { .string($0.technology.rawValue) },
        Field("for", parts: Support.fields) { $0.cell.support },
        Field("against", parts: Support.fields) { $0.cell.opposition },
        Field("neutral", parts: Support.fields) { $0.cell.neutral },
        Field("conditional") { .bool($0.cell.isConditional) },
        Field("thin") { .bool($0.cell.isThin) },
      ]
    }

    /// Criterion, technology and numbers of witnesses.
    public static var columns: [Column<Entry>] {
      [
        Column("criterion") { $0.criterion.rawValue },
        Column("technology") { $0.technology.rawValue },
        Column("for", .trailing) { String($0.cell.support.witnesses) },
        Column("against", .trailing) { String($0.cell.opposition.witnesses) },
        Column("neutral", .trailing) { String($0.cell.neutral.witnesses) },
      ]
    }
  }

  /// The cells that are not silent, row by row.
  public var entries: [Entry] {
    criteria.flatMap { criterion in
      technologies.compactMap { technology in
        cells[criterion]?[technology].map {
          Entry(criterion: criterion, technology: technology, cell: $0)
        }
      }
    }
  }

  /// Returns the part of the matrix that finds room: the technologies with most witnesses, at least
  /// one, on all its criteria.
  public func fitting(_ page: Page) -> Matrix {
    var shown = 0
    var room = page.width - criteria.reduce(0) { max($0, cellWidth(of: $1.rawValue)) }
    for technology in technologies {
      room -= 2 + width(of: technology)
      guard room >= 0 || shown == 0 else { break }
      shown += 1
    }
    return showing(technologies: shown)
  }

  /// Returns the matrix as a table with a column for each technology.
  public func lines(on page: Page) -> [String] {
    let columns = [Table.Column("criterion")] + technologies.map { Table.Column($0.rawValue) }
    return Table(columns: columns, rows: rows).lines(on: page)
  }

  /// Returns the matrix as a Markdown table.
  var markdownLines: [String] {
    markdownTable(
      head: ["criterion"] + technologies.map(\.rawValue), rows: rows.map { $0.map(\.text) })
  }

  private var rows: [[Table.Cell]] {
    criteria.map { criterion in
      [Table.Cell(criterion.rawValue)]
        + technologies.map { technology in
          cells[criterion]?[technology].map { Table.Cell($0.words, $0.tone) }
            ?? Table.Cell("·", .faint)
        }
    }
  }

  private func width(of technology: Technology.ID) -> Int {
    cells.values.reduce(cellWidth(of: technology.rawValue)) {
      max($0, cellWidth(of: $1[technology]?.words ?? ""))
    }
  }
}

extension Matrix.Cell {
  /// The independent articles for, against and neither: `+3 −1`, `+3 −1 if` where praise and blame
  /// have different conditions, `(○1)` where there is only one witness.
  fileprivate var words: String {
    let counts = [("+", support), ("−", opposition), ("○", neutral)]
    let words = counts.filter { $1.witnesses > 0 }.map { "\($0)\($1.witnesses)" }
      .joined(separator: " ")
    return isThin ? "(\(words))" : isConditional ? words + " if" : words
  }

  fileprivate var tone: Style.Tone {
    switch (support.witnesses > 0, opposition.witnesses > 0) {
    case (true, true): .mixed
    case (true, false): .positive
    case (false, true): .negative
    case (false, false): .plain
    }
  }
}
