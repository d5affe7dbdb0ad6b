import Claims
import Reporting
import Storage

/// What stands around quotes in their articles.
struct QuoteContexts: Sendable {
  private let articles: [Source.ID: BlockText]

  /// Reads the articles of some claims.
  init(of claims: [CitedClaim], in knowledgeBase: KnowledgeBase) throws {
    var articles: [Source.ID: BlockText] = [:]
    for claim in claims where articles[claim.source.id] == nil {
      articles[claim.source.id] = try knowledgeBase.article(claim.source.id)
        .map { try BlockText(of: $0, in: knowledgeBase) }
    }
    self.articles = articles
  }

  /// The words of the same paragraph, item or row in front of a quote and behind it, on one line.
  func context(of claim: CitedClaim) -> QuoteContext {
    guard let article = articles[claim.source.id] else {
      return QuoteContext(before: "", after: "")
    }
    let quote = claim.claim.utf8Range
    return QuoteContext(
      before: ending(of: article.words(before: quote)),
      after: beginning(of: article.words(after: quote)))
  }
}

/// Characters that are shown on each side at most: about a line and a half.
private let reach = 140

/// The last words of a text.
private func ending(of text: String) -> String {
  let words = onOneLine(text)
  let gap = text.last?.isWhitespace == true ? " " : ""
  guard words.count > reach else { return words + gap }
  return "…" + words.suffix(reach).drop { $0 != " " } + gap
}

/// The first words of a text.
private func beginning(of text: String) -> String {
  let words = onOneLine(text)
  let gap = text.first?.isWhitespace == true ? " " : ""
  guard words.count > reach else { return gap + words }
  let end = words.prefix(reach).lastIndex(of: " ") ?? words.startIndex
  return gap + words[..<end] + " …"
}
