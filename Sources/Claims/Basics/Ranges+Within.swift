extension [Range<Int>] {
  /// What of the ranges, which are in order and do not overlap, lies in another one.
  public func within(_ range: Range<Int>) -> [Range<Int>] {
    self[endOfPrefix { $0.upperBound <= range.lowerBound }...]
      .prefix { $0.lowerBound < range.upperBound }.map { $0.clamped(to: range) }
  }
}
