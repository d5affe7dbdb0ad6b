import Claims

/// Reads Markdown: the text of the article is the file's own, its blocks are those of the tree.
enum MarkdownReader {
  static func article(from text: [UInt8], by words: LineWords) -> Article {
    let frontMatter = FrontMatter(of: text)
    let body = (frontMatter?.end ?? 0)..<text.count
    var collector = MarkdownBlocks(text: text, body: body, by: words)
    MarkdownTree(of: text[body]).visit { node, isEntering in
      if isEntering { collector.enter(node) } else { collector.leave(node) }
    }
    var metadata = frontMatter?.metadata ?? Metadata()
    metadata.title = metadata.title ?? title(of: collector.blocks, in: text)
    metadata.fill(fromOpeningOf: collector.blocks, in: text, by: words)
    return metadata.article(format: .markdown, text: text, blocks: collector.blocks)
  }

  /// Returns the words of the first heading of level 1, or of a heading that stands first of all, or of a
  /// line in its place.
  private static func title(of blocks: [Block], in text: [UInt8]) -> String? {
    let opening = blocks.first.flatMap { block in
      switch block.kind {
      case .heading: block.words(in: text)
      case .paragraph: blocks.count > 1 ? line(block.words(in: text)) : nil
      default: nil
      }
    }
    return blocks.first { $0.kind == .heading(level: 1) }?.words(in: text)
      ?? (FrontMatter.begins(text) ? nil : opening)
  }

  /// A title has no more words than these; what has more is the first paragraph.
  private static let mostWords = 15

  /// Returns words that stand for a title without being marked as a heading: a short line that ends like
  /// none of the text’s sentences.
  private static func line(_ words: String) -> String? {
    let isShort = words.split(separator: " ").count <= mostWords
    return isShort && words.last.map { !".!:;,".contains($0) } == true ? words : nil
  }
}
