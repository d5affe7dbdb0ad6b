import Claims
import GRDB
import Testing

@testable import Storage

private let lines: [Line] = [
  .claim("Python is fast.", "Python", "performance", .positive), .filler("Go is small."),
  .filler("Go is quick."),
]
private let article = example("a", lines)

/// A claim that somebody makes of the example article.
private func claim(
  _ quote: String, _ criterion: Criterion.ID = "syntax", from origin: String = "ann"
) throws -> Claim {
  let text = QuotableText(article.article.text, passages: article.passages)
  let place = try #require(text.place(of: quote))
  return Claim(
    technology: "Go", criterion: criterion, polarity: .positive, quote: place.quote,
    utf8Range: place.utf8Range, heading: place.heading, rule: "annotator", origin: origin,
    reliability: 1)
}

/// Quotes and origins of all claims, in order of the text.
private func claims(in base: KnowledgeBase) throws -> [String] {
  try base.claims(matching: .init()).map(\.claim)
    .sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    .map { "\($0.quote) \($0.origin ?? "-")" }
}

@Test func `an origin's claims stand beside the others, and in place of its own earlier ones`()
  throws
{
  let (base, ids) = try knowledgeBase(holding: article)
  #expect(try base.store([claim("Go is small.")], of: ids[0], from: "ann") == .changed)
  let bob = try claim("Go is quick.", from: "bob")
  #expect(try base.store([bob], of: ids[0], from: "bob") == .changed)
  #expect(try claims(in: base) == ["Python is fast. -", "Go is small. ann", "Go is quick. bob"])
  let before = try base.claims(matching: .init())
  #expect(try base.store([claim("Go is small.")], of: ids[0], from: "ann") == .none)
  #expect(try base.claims(matching: .init()) == before)
  #expect(try base.store([], of: ids[0], from: "ann") == .changed)
  #expect(try claims(in: base) == ["Python is fast. -", "Go is quick. bob"])
  #expect(try base.examine().problems == [])
}

@Test func `claims that stand in place of the others do so when the article is read again`() throws
{
  let (base, ids) = try knowledgeBase(holding: article)
  try base.store([claim("Go is small.")], of: ids[0], from: "ann", isReplacing: true)
  #expect(try claims(in: base) == ["Go is small. ann"])
  try base.store([article])
  #expect(try claims(in: base) == ["Go is small. ann"])
  #expect(
    try base.store([claim("Go is small.")], of: ids[0], from: "ann") == .uncovered)
  #expect(try base.stamp(ofArticleAt: "a")?.rules == "", "the article is to be read again")
  try base.store([article])
  #expect(try claims(in: base) == ["Python is fast. -", "Go is small. ann"])
  #expect(try base.examine().problems == [])
}

@Test func `claims made elsewhere follow their words into a new version of the article`() throws {
  let (base, ids) = try knowledgeBase(holding: article)
  try base.store([claim("Go is small."), claim("Go is quick.")], of: ids[0], from: "ann")
  try base.store([
    example("a", [.filler("New."), .claim("Go is *small*.", "Go", "syntax", .negative)])
  ])
  #expect(try claims(in: base) == ["Go is *small*. -", "Go is *small*. ann"])
  #expect(try base.examine().problems == [])
}

@Test func `the rules' claims come back where none of those in their place is left`() throws {
  let (base, ids) = try knowledgeBase(holding: article)
  try base.store([claim("Go is small.")], of: ids[0], from: "ann", isReplacing: true)
  try base.store([example("a", [.claim("Python is fast.", "Python", "performance", .positive)])])
  #expect(try claims(in: base) == ["Python is fast. -"])
  #expect(try base.article(ids[0])?.replacer == nil)
}

@Test func `a claim that does not quote the article is not stored, nor are those with it`() throws {
  let (base, ids) = try knowledgeBase(holding: article)
  var wrong = try claim("Go is small.")
  wrong.quote = "Go is large."
  let error = #expect(throws: StorageError.self) {
    try base.store([try claim("Go is quick."), wrong], of: ids[0], from: "ann")
  }
  #expect(error?.place == "a")
  #expect(error?.remedy == "Nothing of it is stored; a claim quotes the article's own words.")
  #expect(try claims(in: base) == ["Python is fast. -"])
}

@Test func `a judgement that is made twice in an article counts once`() throws {
  let (base, ids) = try knowledgeBase(holding: article)
  var again = try claim("Python is fast.", "performance")
  again.technology = "Python"
  try base.store([again], of: ids[0], from: "ann")
  let count = try base.read {
    try Int.fetchOne($0, sql: "SELECT articles FROM standing WHERE polarity = 1")
  }
  #expect(count == 1)
}
