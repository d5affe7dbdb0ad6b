import Claims

/// Reads Markdown: the text of the article is the file's own, its blocks are those of the tree.
enum MarkdownReader {
  static func article(from text: [UInt8]) -> Article {
    let frontMatter = FrontMatter(of: text)
    let body = (frontMatter?.end ?? 0)..<text.count
    var collector = MarkdownBlocks(text: text, body: body)
    MarkdownTree(of: text[body]).visit { node, isEntering in
      if isEntering { collector.enter(node) } else { collector.leave(node) }
    }
    var metadata = frontMatter?.metadata ?? Metadata()
    metadata.title = metadata.title ?? title(of: collector.blocks, in: text)
    metadata.fill(fromOpeningOf: collector.blocks, in: text)
    return metadata.article(format: .markdown, text: text, blocks: collector.blocks)
  }

  /// Returns the words of the first heading of level 1, or of a heading that stands first of all.
  private static func title(of blocks: [Block], in text: [UInt8]) -> String? {
    let opening = blocks.first.flatMap { block in
      if case .heading = block.kind { block } else { nil }
    }
    let heading = blocks.first { $0.kind == .heading(level: 1) } ?? opening
    return heading.map { $0.words(in: text) }
  }
}
