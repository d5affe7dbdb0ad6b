import Claims

/// Reads an article out of the bytes of a file.
public struct ArticleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the article in the bytes of a file, whatever its encoding and format.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name of the file, whose extension decides where the content leaves the format
  ///     open.
  /// - Throws: `ReadingError` where the file is empty or no text, is nested beyond measure, or
  ///   holds no article.
  public func article(from bytes: [UInt8], name: String? = nil) throws(ReadingError) -> Article {
    let text = try TextDecoding.text(of: bytes)
    let article =
      switch FormatDetection.format(of: text, name: name) {
      case .html: try HTMLReader.article(from: text)
      case .markdown: MarkdownReader.article(from: text)
      case .text: PlainTextReader.article(from: text)
      }
    guard !article.blocks.isEmpty else { throw .noArticleText }
    return article
  }
}
