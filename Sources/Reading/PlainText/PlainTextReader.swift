import Claims

/// Reads plain text: paragraphs, list items, tables of tabs, and headings told by their looks.
enum PlainTextReader {
  static func article(
    from text: [UInt8], in markup: LightMarkup?, by words: LineWords
  ) -> Article {
    let frontMatter = FrontMatter(of: text)
    let body = (frontMatter?.end ?? 0)..<text.count
    let pieces = PlainTextPieces(of: text, body: body, in: markup, by: words).pieces
    let headings = PlainTextHeadings(among: pieces, in: text, by: words)
    let blocks = headings.blocks
    var metadata = frontMatter?.metadata ?? Metadata()
    if let markup { metadata.fill(from: markup.metadata(of: text)) }
    if frontMatter != nil || !FrontMatter.begins(text) {
      metadata.title = metadata.title ?? headings.title.map { Metadata.titleWithoutSite($0) }
    }
    metadata.fill(fromOpeningOf: blocks, in: text, by: words)
    return metadata.article(format: .text, text: text, blocks: blocks)
  }
}
