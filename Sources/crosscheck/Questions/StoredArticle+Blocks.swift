import Claims
import Reading
import Storage

extension StoredArticle {
  /// The blocks of its text where that is stored as it was written, with markup and line breaks:
  /// Markdown and plain text tell them when they are read once more. None for everything else, whose
  /// text has a blank line between two blocks.
  func blocks(of text: String) throws -> [Block] {
    switch format {
    case .html, .pdf, .epub, .docx: return []
    case .text, .markdown:
      let read = try ArticleReader().article(
        from: Array(text.utf8), name: source.address, format: format)
      return read.text == text ? read.blocks : []
    }
  }
}
