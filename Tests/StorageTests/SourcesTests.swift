import Claims
import Foundation
import Testing

@testable import Storage

private let claim = Line.claim("Node.js is fast.", "Node.js", "performance", .positive)

@Test func `articles are listed by address with what they hold`() throws {
  let (base, ids) = try knowledgeBase(
    holding: example("b", publishedOn: "2024", sha256: "ff", [claim, .filler("One.")]),
    example("a", []))
  let articles = try base.articles()
  #expect(articles.map(\.source.address) == ["a", "b"])
  let b = try #require(articles.last)
  #expect(b.claimCount == 1)
  #expect(b.passageCount == 2)
  #expect(b.stamp == ImportStamp(fileSHA256: "ff", rules: "1"))
  #expect(b.importedAt == Date(timeIntervalSince1970: 1_750_000_000))
  #expect(b.source == Source(id: ids[0], address: "b", title: "On b", publishedOn: "2024"))
  #expect(try base.article(ids[0]) == b)
  #expect(try base.article(at: "b") == b)
  #expect(try base.article(at: "c") == nil)
}

@Test func `passages come back as they were stored`() throws {
  var heading = Line.filler("Speed")
  heading.heading = []
  let article = example("a", [heading, claim, .filler("One.")])
  let (base, ids) = try knowledgeBase(holding: article)
  #expect(try base.passages(of: ids[0]) == article.passages)
}

@Test func `coverage counts what became of the passages`() throws {
  let (base, _) = try knowledgeBase(
    holding: example("a", [claim, .filler("One."), .filler("Two.")]), example("b", [claim]))
  #expect(try base.coverage() == [.claims: 2, .noTechnology: 2])
}
