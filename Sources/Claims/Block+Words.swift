extension Block {
  /// Returns what a reader sees of the block in the article's text: the text without its markup.
  public func words(in text: [UInt8]) -> String {
    var words: [UInt8] = []
    var start = utf8Range.lowerBound
    for markup in markup {
      words += text[start..<markup.lowerBound]
      start = markup.upperBound
    }
    words += text[start..<utf8Range.upperBound]
    return String(decoding: words, as: UTF8.self)
  }
}
