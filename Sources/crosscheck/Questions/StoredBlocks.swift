import Claims
import Reading
import Storage

/// The blocks of a stored text.
///
/// Markdown and plain text, which are stored as they were written, with markup and line breaks, tell
/// them when they are read once more. Everything else has none: its text has a blank line between two
/// blocks.
func storedBlocks(of text: String, _ format: Article.Format, at address: String) throws -> [Block] {
  switch format {
  case .html, .pdf, .epub, .docx: return []
  case .text, .markdown:
    let read = try ArticleReader().article(from: Array(text.utf8), name: address, format: format)
    return read.text == text ? read.blocks : []
  }
}
