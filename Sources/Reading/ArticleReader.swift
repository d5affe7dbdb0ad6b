import Claims
import SeedTables

/// Reads an article out of the bytes of a file.
public struct ArticleReader: Sendable {
  /// The most bytes that a file may have; the longest books take a tenth of them.
  public static let longestFile = 64 << 20

  /// Whether a file is a book or a document of an office rather than an archive of files, by its
  /// first bytes.
  public static func isDocument(beginningWith bytes: [UInt8]) -> Bool {
    PackedParts.isDocument(beginningWith: bytes)
  }

  private let vocabulary: ReadingVocabulary

  /// Makes a reader.
  ///
  /// - Throws: `SeedError` with file and line where a table of words is wrong.
  public init() throws(SeedError) { vocabulary = try .embedded() }

  /// Reads the article in the bytes of a file, whatever its encoding and format.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name of the file, whose extension decides where the content leaves the format
  ///     open.
  ///   - format: The format of the text, where it is known; then the bytes are one.
  /// - Throws: `ReadingError` where the file is empty, damaged or of a format that is not read, is
  ///   nested or unpacks beyond measure, or holds no article; for PDF also where `pdftotext` is not
  ///   installed.
  public func article(from bytes: [UInt8], name: String? = nil, format: Article.Format? = nil)
    throws(ReadingError) -> Article
  {
    guard bytes.count <= Self.longestFile else { throw .tooLong(limit: Self.longestFile) }
    return try read(bytes, named: name, format).hidingInvisibleSigns()
  }

  private func read(_ bytes: [UInt8], named name: String?, _ format: Article.Format?)
    throws(ReadingError) -> Article
  {
    if format == nil {
      if PDFReader.recognises(bytes) {
        return try PDFReader.article(from: bytes, by: vocabulary.lines)
      }
      if EPUBReader.recognises(bytes, named: name) {
        return try EPUBReader.article(from: bytes, by: vocabulary.lines)
      }
      if WordReader.recognises(bytes, named: name) {
        return try WordReader.article(from: bytes, by: vocabulary.lines)
      }
    }
    if let error = ForeignFormat.refusal(of: bytes) { throw error }
    let file = try TextDecoding.text(of: bytes)
    if format == nil, let error = ForeignFormat.refusal(ofText: file) { throw error }
    let text = SavedPage.withoutHead(file)
    let markup = LightMarkup(ofFileNamed: name)
    let article =
      switch format ?? FormatDetection.format(of: text, name: name) {
      case .html: try HTMLReader.article(from: text, by: vocabulary)
      case .markdown where markup == nil && !MarkdownTree.hasEndlessEmphasis(text):
        MarkdownReader.article(from: text, by: vocabulary.lines)
      case .markdown, .text, .pdf, .epub, .docx:
        PlainTextReader.article(from: text, in: markup, by: vocabulary.lines)
      }
    guard !article.blocks.isEmpty else {
      throw article.format == .html ? .noArticleText : .empty
    }
    return article
  }
}
