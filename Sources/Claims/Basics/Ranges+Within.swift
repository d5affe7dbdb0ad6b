extension [Range<Int>] {
  /// What of the ranges, which are in order and do not overlap, lies in another one.
  public func within(_ range: Range<Int>) -> [Range<Int>] {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.lowerBound < range.upperBound }.map { $0.clamped(to: range) }
  }
}
