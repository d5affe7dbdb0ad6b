extension Block {
  /// Returns what a reader sees of the block in the article's text: the text without its markup.
  public func words(in text: [UInt8]) -> String { words(in: text, at: utf8Range) }

  /// Returns what a reader sees of a part of the block, such as a cell.
  public func words(in text: [UInt8], at part: Range<Int>) -> String {
    VisibleText(text[part], at: part.lowerBound, without: markup).words
  }
}
