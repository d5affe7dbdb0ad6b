import Claims

/// Reads a web page: the text of the article is made of the words of the page's main content.
enum HTMLReader {
  /// - Throws: `ReadingError` where elements are nested beyond measure, or the page is no article.
  static func article(
    from page: [UInt8], by vocabulary: ReadingVocabulary
  ) throws(ReadingError) -> Article {
    let tree = try HTMLTree(of: page)
    let linked = LinkedData(of: tree)
    var metadata = HTMLMetadata(of: tree, linked, by: vocabulary).metadata
    metadata.canonicalAddress = metadata.canonicalAddress ?? SavedPage.address(in: page)
    let isDated = metadata.publishedOn != nil
    let content = MainContent(of: tree, by: vocabulary)
    let whole = PageText(of: tree, content, by: vocabulary.lines).pieces
    let opening = whole.prefix(12).map { $0 }.joined()
    metadata.fill(fromOpeningOf: opening.blocks, in: opening.text, by: vocabulary.lines)
    var pieces = PageTrimming(of: metadata, by: vocabulary).trimmed(whole)
    if let given = givenPieces(linked, insteadOf: pieces) {
      pieces = given
    } else if let obstacle = NoArticle(
      of: pieces, content, in: tree, isDated: isDated, by: vocabulary.phrases)
    {
      throw .noArticleText(on: obstacle)
    }
    let (text, blocks) = pieces.joined()
    return metadata.article(format: .html, text: text, blocks: blocks)
  }

  /// Returns the paragraphs that the JSON-LD gives, where the page shows next to nothing of them.
  private static func givenPieces(_ linked: LinkedData, insteadOf pieces: [PagePiece])
    -> [PagePiece]?
  {
    guard let body = linked.articleBody, !body.contains("</"),
      pieces.reduce(0, { $0 + $1.words.count }) * 3 < body.utf8.count
    else { return nil }
    return body.split(whereSeparator: \.isNewline).map { line in
      let bytes = Array(line.utf8)
      return PagePiece(
        kind: .paragraph, words: Array(bytes[bytes.trimmed(bytes.indices)]), cells: [], spans: [],
        linkedBytes: 0, followsPicture: false)
    }
    .filter { !$0.words.isEmpty }
  }
}
