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

/// A line of a file of the seeds.
struct SeedPlace: Sendable, CustomStringConvertible {
  let file: String
  let line: Int

  var description: String { "\(file):\(line)" }
}

/// The rows of a tab-separated file of the seeds, with their places.
///
/// Works on bytes: the lexicons are read anew by every process that imports.
struct SeedTable {
  struct Row {
    let place: SeedPlace
    private let columns: [Range<Int>]
    private let text: [UInt8]

    fileprivate init(place: SeedPlace, columns: [Range<Int>], text: [UInt8]) {
      self.place = place
      self.columns = columns
      self.text = text
    }

    /// The column at `index`, empty where the row is shorter or holds `-`.
    subscript(index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    /// The bytes of the column at `index`, none where the row is shorter or holds `-`.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
      guard columns.indices.contains(index) else { return [] }
      let bytes = text[columns[index]]
      return bytes.count == 1 && bytes.first == UInt8(ascii: "-") ? [] : bytes
    }

    /// Throws where the row has too few columns, too many, or nothing in the first.
    fileprivate func check(_ counts: ClosedRange<Int>) throws(SeedError) {
      guard counts.contains(columns.count) else {
        throw error(
          "\(columns.count) columns instead of \(counts.lowerBound) to \(counts.upperBound)",
          "Separate the columns by single tabs; leave none out.")
      }
      guard columns.first?.isEmpty == false else {
        throw error("the first column is empty", "Every entry begins with its words.")
      }
    }

    func error(_ problem: String, _ remedy: String) -> SeedError {
      SeedError(place: place.description, problem: problem, remedy: remedy)
    }
  }

  let rows: [Row]

  /// Reads a file: one entry a line, columns between tabs, comments after `#`.
  ///
  /// - Throws: `SeedError` for a row with fewer columns than `minimum` or more than `maximum`.
  init(name: String, text: String, columns counts: ClosedRange<Int>) throws(SeedError) {
    let bytes = Array(text.utf8)
    var rows: [Row] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let row = Row(
          place: SeedPlace(file: name, line: number), columns: Self.columns(of: start..<end, bytes),
          text: bytes)
        try row.check(counts)
        rows.append(row)
      }
      start = end + 1
    }
    self.rows = rows
  }

  private static func columns(of line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = line.lowerBound
    for at in line where bytes[at] == UInt8(ascii: "\t") {
      columns.append(start..<at)
      start = at + 1
    }
    return columns + [start..<line.upperBound]
  }
}
