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
    "</head><time class=updated datetime='2022-01-01'></time><time>May 3, 2021</time>",
    "</head><time datetime='2020-01-01'></time><h1>T</h1><time datetime='2021-05-03'></time>",
    "</head><div class=post-meta>Published on May 3, 2021 · Updated June 1, 2022</div>",
    "</head><h1>T</h1><p>Updated: June 1, 2022</p><p>Published: 3 May 2021</p>",
    "</head><h1>T</h1><div>3 May 2021</div>", "</head><div class=byline>Updated 3 May 2021</div>",
    "<meta name=parsely-pub-date content='2021-05-03'><meta name=last-modified content=2022-01-01>",
    "<meta property='article:modified_time' content='2021-05-03'>",
    "<script type='application/ld+json'>{\"@type\": \"WebPage\", \"dateModified\": \"2021-05-03\", \"headline\": \"T\"}</script>",
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

  @Test(arguments: [
    "<meta name=author content='By Jane Doe'>",
    "<meta property='article:author' content='Jane Doe'>",
    "<meta name='parsely-author' content='Jane Doe'>",
    "<meta name='DC.creator' content='Jane Doe'>",
    "<meta name=author content=admin></head><a rel=author href=/jane>Jane Doe</a>",
    "</head><span itemprop=author>Jane Doe @jane May 3, 2021 • 2 min read</span>",
    "</head><p class=byline>By Jane Doe</p>", "</head><h1>T</h1><div>by Jane Doe</div>",
    """
    <script type="application/ld+json">{"@graph": [{"@type": ["Article"], "author": {"@id": "#jane"}},
    {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]}</script>
    """,
    "<script type='application/ld+json'>//<![CDATA[\n[{\"@type\": \"BlogPosting\", \"author\": \"Jane\nDoe\"}]\n//]]></script>",
  ])
  func `takes the author`(head: String) throws {
    #expect(try article(head: head).author == "Jane Doe")
  }

  @Test(arguments: [
    "<meta property='og:site_name' content='Example'>",
    "<meta property='og:site_name' content='@Example'>",
    "<meta name=publisher content=Example>", "<meta name='application-name' content='Example'>",
    "<script type='application/ld+json'>{\"@type\": \"Article\", \"publisher\": {\"name\": \"Example\"}}</script>",
  ])
  func `takes the publisher`(head: String) throws {
    #expect(try article(head: head).publisher == "Example")
  }

  @Test
  func `believes what JSON-LD says of an article before what it says of the page`() throws {
    let graph = """
      {"@graph": [{"@type": "WebPage", "headline": "Page", "datePublished": "2020-01-01"},
      {"@type": "NewsArticle", "headline": "Article", "datePublished": "2021-05-03"}]}
      """
    let article = try article(head: "<script type='application/ld+json'>\(graph)</script>")
    #expect(article.title == "Article")
    #expect(article.publishedOn == "2021-05-03")
  }

  @Test
  func `passes over JSON-LD that is broken`() throws {
    #expect(try article(head: "<script type='application/ld+json'>{\"a\": [</script>").title == nil)
  }
}
