extension Article {
  /// What is wrong with the ranges of the blocks, `nil` where nothing is: they are in order, none
  /// overlaps another or cuts a character, and markup and cells lie inside their block.
  public var rangeError: String? {
    let bytes = Array(text.utf8)
    func cutsScalar(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    var end = 0
    for block in blocks {
      let range = block.utf8Range
      if range.isEmpty || range.lowerBound < end { return "\(block) is empty or overlaps" }
      if range.upperBound > bytes.count { return "\(block) goes beyond the text" }
      for inner in [[range], block.markup, block.cells].joined() {
        if !range.contains(inner) { return "\(inner) lies outside \(block)" }
        if cutsScalar(inner.lowerBound) || cutsScalar(inner.upperBound) {
          return "\(inner) cuts a character in \(block)"
        }
      }
      for parts in [block.markup, block.cells] {
        for (a, b) in zip(parts, parts.dropFirst()) where a.upperBound > b.lowerBound {
          return "markup or cells out of order in \(block)"
        }
      }
      end = range.upperBound
    }
    return nil
  }
}
