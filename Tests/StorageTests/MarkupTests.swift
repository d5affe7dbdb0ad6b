import Claims
import Storage
import Testing

private let text = "Go and **Go is _fast_** here"

/// An article with a claim, in whose text some bytes are markup.
private func article(markup: [Range<Int>]) -> ImportedArticle {
  var article = example("a.md", [.claim(text, "Go", "performance", .positive)])
  article = ImportedArticle(
    address: article.address,
    article: Article(
      format: .markdown, text: article.article.text,
      blocks: [Block(.paragraph, 0..<text.utf8.count, markup: markup)]),
    fileSHA256: "00", rules: "1", importedAt: article.importedAt, passages: article.passages,
    claims: article.claims)
  return article
}

@Test func `tells what of a quote, a passage and a text is markup`() throws {
  let markup = [7..<9, 15..<16, 20..<23]
  let (base, ids) = try knowledgeBase(holding: article(markup: markup))
  let claim = try #require(base.claims(matching: .init()).first)
  #expect(claim.claim.quote == text)
  #expect(claim.markup == markup)
  #expect(claim.visibleQuote.words == "Go and Go is fast here")
  #expect(try base.search("fast").first?.markup == markup)
  #expect(try base.markup(of: ids[0]) == markup)
}

@Test func `an article that is read again has the markup of its new text alone`() throws {
  let (base, ids) = try knowledgeBase(holding: article(markup: [0..<2, 3..<6]))
  try base.store([article(markup: [3..<6])])
  #expect(try base.markup(of: ids[0]) == [3..<6])
  try base.remove(article: ids[0])
  #expect(try base.markup(of: ids[0]) == [])
}

@Test(arguments: [[0..<99], [7..<9, 8..<10]])
func `markup that does not lie in its block is refused`(markup: [Range<Int>]) throws {
  let base = try KnowledgeBase.inMemory()
  #expect(throws: StorageError.self) { try base.store([article(markup: markup)]) }
  #expect(try base.articles().isEmpty)
}
