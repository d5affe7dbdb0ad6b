import Claims

/// Reads plain text: paragraphs, list items, tables of tabs, and headings told by their looks.
enum PlainTextReader {
  static func article(from text: [UInt8]) -> Article {
    let headings = PlainTextHeadings(among: PlainTextPieces(of: text).pieces, in: text)
    let blocks = headings.blocks
    var metadata = Metadata(title: headings.title.map { titleWithoutSite($0) })
    metadata.fill(fromOpeningOf: blocks, in: text)
    return metadata.article(format: .text, text: text, blocks: blocks)
  }
}
