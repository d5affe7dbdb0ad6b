import Claims

/// Reads a web page: the text of the article is made of the words of the page's main content.
enum HTMLReader {
  /// - Throws: `ReadingError` where elements are nested beyond measure.
  static func article(from page: [UInt8]) throws(ReadingError) -> Article {
    let tree = try HTMLTree(of: page)
    let content = PageText(of: tree, MainContent(of: tree))
    var metadata = HTMLMetadata(of: tree).metadata
    metadata.fill(fromOpeningOf: content.blocks, in: content.text)
    return metadata.article(format: .html, text: content.text, blocks: content.blocks)
  }
}
