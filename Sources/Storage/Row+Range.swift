import GRDB

extension Row {
  /// The byte range whose ends stand in two columns.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    let lowerBound: Int = self[start]
    return lowerBound..<Swift.max(lowerBound, self[end])
  }
}
