extension Block {
  /// Returns what a reader sees of the block in the article's text: the text without its markup.
  public func words(in text: [UInt8]) -> String { words(in: text, at: utf8Range) }

  /// Returns what a reader sees of a part of the block, such as a cell.
  public func words(in text: [UInt8], at part: Range<Int>) -> String {
    var words: [UInt8] = []
    var start = part.lowerBound
    for markup in markup where markup.overlaps(part) {
      words += text[start..<max(start, markup.lowerBound)]
      start = min(markup.upperBound, part.upperBound)
    }
    words += text[start..<part.upperBound]
    return String(decoding: words, as: UTF8.self)
  }
}
