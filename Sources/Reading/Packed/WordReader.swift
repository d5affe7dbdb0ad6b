import Claims

/// Reads a document of Word (.docx, Office Open XML): its paragraphs, headings, lists and tables.
enum WordReader {
  private static let document = "word/document.xml"
  private static let styles = "word/styles.xml"
  private static let description = "docProps/core.xml"
  private static let format = "Word document"

  /// Whether a file is a document of Word, or is meant to be one.
  static func recognises(_ bytes: [UInt8], named name: String?) -> Bool {
    PackedParts.isZip(bytes, holding: document)
      || PackedParts.isZip(bytes, named: name, like: .docx)
  }

  /// Reads the article in a file.
  ///
  /// - Throws: `ReadingError` where the document is damaged, or holds no text.
  static func article(
    from bytes: [UInt8], by words: LineWords
  ) throws(ReadingError) -> Article {
    let parts = try PackedParts(of: bytes, format) { [document, styles, description].contains($0) }
    guard let text = parts[document] else {
      throw .unreadable(format, because: "it has no text in it")
    }
    let visitor = WordText(styles: WordStyles(of: parts[styles]))
    if let problem = XMLStream.read(text, to: visitor) {
      throw .unreadable(format, because: "\(document), \(problem)")
    }
    var article = try visitor.page.article(format: .docx, Metadata(), by: words)
    // Titles and days are often those of a template, so that what the text says goes before.
    let core = DublinCore(of: parts[description])
    article.title = article.title ?? core["title"]
    article.author = article.author ?? core.list("creator")
    article.publishedOn =
      article.publishedOn ?? core["created"].flatMap { publicationDate(in: $0) }
    return article
  }
}
