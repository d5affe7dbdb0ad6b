import Claims

/// Reads plain text: paragraphs, list items, tables of tabs, and headings told by their looks.
enum PlainTextReader {
  static func article(from text: [UInt8], in markup: LightMarkup? = nil) -> Article {
    let headings = PlainTextHeadings(among: PlainTextPieces(of: text, in: markup).pieces, in: text)
    let blocks = headings.blocks
    var metadata = markup?.metadata(of: text) ?? Metadata()
    metadata.title = metadata.title ?? headings.title.map { titleWithoutSite($0) }
    metadata.fill(fromOpeningOf: blocks, in: text)
    return metadata.article(format: .text, text: text, blocks: blocks)
  }
}
