/// What is wrong with a line of the seeds, and how to mend it.
public struct SeedError: Error, Hashable, CustomStringConvertible {
  /// The file and line: `cues/performance.tsv:41`.
  public let place: String
  /// What is wrong.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// One line that says all three.
  public var description: String { "\(place): \(problem). \(remedy)" }
}

/// The rows of a tab-separated file of the seeds, with their places.
struct SeedTable {
  struct Row {
    let place: String
    let columns: [String]

    /// The column at `index`, empty where the row is shorter or holds `-`.
    subscript(index: Int) -> String {
      guard columns.indices.contains(index), columns[index] != "-" else { return "" }
      return columns[index]
    }

    func error(_ problem: String, _ remedy: String) -> SeedError {
      SeedError(place: place, problem: problem, remedy: remedy)
    }
  }

  let rows: [Row]

  /// Reads a file: one entry a line, columns between tabs, comments after `#`.
  ///
  /// - Throws: `SeedError` for a row with fewer columns than `minimum` or more than `maximum`.
  init(name: String, text: String, columns counts: ClosedRange<Int>) throws(SeedError) {
    var rows: [Row] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let row = Row(place: "\(name):\(number)", columns: columns)
      guard counts.contains(columns.count) else {
        throw row.error(
          "\(columns.count) columns instead of \(counts.lowerBound) to \(counts.upperBound)",
          "Separate the columns by single tabs; leave none out.")
      }
      guard let first = columns.first, !first.isEmpty else {
        throw row.error("the first column is empty", "Every entry begins with its words.")
      }
      rows.append(row)
    }
    self.rows = rows
  }
}
