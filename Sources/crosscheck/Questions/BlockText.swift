import Claims
import Storage

/// The text of an article with the blocks that it is made of.
struct BlockText: Sendable {
  private let text: [UInt8]
  private let blocks: [Block]

  /// Takes an article out of a knowledge base.
  init(of article: StoredArticle, in knowledgeBase: KnowledgeBase) throws {
    let text = try knowledgeBase.text(of: article.id) ?? ""
    self.text = Array(text.utf8)
    blocks = try storedBlocks(of: text, article.format, at: article.source.address)
  }

  /// What a reader sees of the block of a quote in front of it.
  func words(before quote: Range<Int>) -> String {
    guard let block = block(at: quote.lowerBound) else { return "" }
    return block.words(in: text, at: block.utf8Range.lowerBound..<quote.lowerBound)
  }

  /// What a reader sees of the block of a quote behind it.
  func words(after quote: Range<Int>) -> String {
    guard let block = block(at: quote.upperBound - 1) else { return "" }
    return block.words(in: text, at: quote.upperBound..<block.utf8Range.upperBound)
  }

  /// The block that a byte lies in: what is between blank lines where the article does not say.
  private func block(at byte: Int) -> Block? {
    guard text.indices.contains(byte) else { return nil }
    if let block = blocks.first(where: { $0.utf8Range.contains(byte) }) { return block }
    let start = text.indices[..<byte].last(where: isBlankLine).map { $0 + 2 } ?? text.startIndex
    let end = text.indices[(byte + 1)...].first(where: isBlankLine) ?? text.endIndex
    return Block(.paragraph, start..<end)
  }

  private func isBlankLine(at byte: Int) -> Bool {
    text[byte...].prefix(2).elementsEqual([lineFeed, lineFeed])
  }
}

private let lineFeed = UInt8(ascii: "\n")
