import Claims
import Reading
import Testing

struct HTMLMetadataTests {
  static let body =
    "<body><p>The article says this in many words, and then says it all again.</p></body>"

  private func article(head: String) throws -> Article {
    try Reading.ArticleReader().article(
      from: Array("<html><head>\(head)</head>\(Self.body)</html>".utf8), name: "page.html")
  }

  @Test(arguments: [
    ("<title>Apache or nginx for all - Example</title>", "Apache or nginx for all"),
    ("<title>x</title><meta property='og:title' content='Apache &amp; nginx'>", "Apache & nginx"),
    (
      "<title>Apache – The Example Site</title><meta property=og:site_name content='The Example Site'>",
      "Apache"
    ),
    ("<script type='application/ld+json'>{\"headline\": \"Apache\"}</script>", "Apache"),
  ])
  func `takes the title`(head: String, title: String) throws {
    #expect(try article(head: head).title == title)
  }

  @Test(arguments: [
    "<meta property='article:published_time' content='2021-05-03T10:00:00Z'>",
    "<meta name=date content='3 May 2021'>",
    "<script type='application/ld+json'>[{\"@graph\": [{\"datePublished\": \"2021-05-03\"}]}]</script>",
    "</head><time datetime='2021-05-03'>yesterday</time>",
  ])
  func `takes the day of publication`(head: String) throws {
    #expect(try article(head: head).publishedOn == "2021-05-03")
  }

  @Test
  func `takes author, publisher and address`() throws {
    let article = try article(
      head: """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "T",
        "author": [{"name": "Jane Doe"}, "John Roe"], "publisher": {"name": "Example"}}</script>
        <link rel=canonical href="https://example.org/a">
        """)
    #expect(article.author == "Jane Doe, John Roe")
    #expect(article.publisher == "Example")
    #expect(article.canonicalAddress == "https://example.org/a")
  }

  @Test
  func `passes over JSON-LD that is broken`() throws {
    #expect(try article(head: "<script type='application/ld+json'>{\"a\": [</script>").title == nil)
  }
}
