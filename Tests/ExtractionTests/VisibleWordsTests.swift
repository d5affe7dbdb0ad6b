import Claims
import Extraction
import Reading
import Testing

/// Words are read as they are seen, and quoted as they stand in the file.
struct VisibleWordsTests {
  @Test(arguments: [
    ("Python is hard to **sca**le.", "Python is hard to **sca**le"),
    ("Python is hard to sca\u{AD}le.", "Python is hard to sca\u{AD}le"),
    ("Py\u{200B}thon is hard to scale.", "Py\u{200B}thon is hard to scale"),
    (
      "[Python](https://a.example/fast)&#39;s scalability is poor.",
      "Python](https://a.example/fast)&#39;s scalability is poor"
    ),
    ("Python is hard to sca&shy;le.", "Python is hard to sca&shy;le"),
  ])
  func `a word may have markup in it`(text: String, quote: String) throws {
    let claims = try claims(inMarkdown: text)
    #expect(claims.map(\.quote) == [quote])
    #expect(claims.map(\.criterion) == ["scalability"])
    #expect(claims.map(\.polarity) == [.negative])
  }

  @Test(arguments: ["—", "&mdash;", "&#8212;", " &ndash; ", "&#x2014;"])
  func `a dash ends a clause, however it is written`(dash: String) throws {
    let text = "Python is easy to learn\(dash)Python is hard to scale."
    let quotes = ["Python is easy to learn", "Python is hard to scale"]
    #expect(try claims(inMarkdown: text).map(\.quote) == quotes)
    #expect(try claims(inMarkdown: "<div>\n\(text)\n</div>").map(\.quote) == quotes)
  }

  private func claims(inMarkdown text: String) throws -> [Claim] {
    let bytes = Array("# Node.js vs Python\n\n\(text)\n".utf8)
    let article = try ArticleReader().article(from: bytes, name: "a.md")
    let claims = try Subject.extractor().extract(from: article).claims
    for claim in claims {
      #expect(claim.quote == String(decoding: bytes[claim.utf8Range], as: UTF8.self))
    }
    return claims
  }
}
