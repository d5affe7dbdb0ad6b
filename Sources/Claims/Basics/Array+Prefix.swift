extension Array {
  /// Where the elements end that meet a condition, found by binary search: whatever meets it stands in
  /// front of whatever does not.
  @inlinable  // Asked of the phrases of a text at every clause.
  public func endOfPrefix(where meets: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if meets(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
