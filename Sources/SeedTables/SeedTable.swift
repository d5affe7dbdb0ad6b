/// The rows of a tab-separated file of the seeds, with their places.
///
/// Works on bytes: the lexicons are read anew by every process that imports.
public struct SeedTable: Sendable {
  /// A line with an entry.
  public struct Row: Sendable {
    /// Where it stands.
    public let place: SeedPlace
    private let columns: [Range<Int>]
    private let text: [UInt8]

    fileprivate init(place: SeedPlace, columns: [Range<Int>], text: [UInt8]) {
      self.place = place
      self.columns = columns
      self.text = text
    }

    /// The column at `index`, empty where the row is shorter or holds `-`.
    public subscript(index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    /// The bytes of the column at `index`, none where the row is shorter or holds `-`.
    public func bytes(_ index: Int) -> ArraySlice<UInt8> {
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

    /// Says that something is wrong with this row, and how to mend it.
    public func error(_ problem: String, _ remedy: String) -> SeedError {
      SeedError(place: place.description, problem: problem, remedy: remedy)
    }
  }

  /// The entries, in the order of the file.
  public let rows: [Row]

  /// Reads a file: one entry a line, columns between tabs, comments after `#`.
  ///
  /// - Throws: `SeedError` for a row with too few columns or too many.
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
