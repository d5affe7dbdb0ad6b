import Claims
import Testing

struct MainContentTests {
  static let paragraph = "<p>The article says this in so many words that it is prose.</p>"

  /// A page whose article is `count` paragraphs, with other elements before and behind it.
  private func page(_ before: String = "", count: Int = 9, _ behind: String = "") -> String {
    let paragraphs = (1...count).map {
      "<p>This is number \($0) of the paragraphs of an article.</p>"
    }
    return "<html><body>\(before)<main>\(paragraphs.joined())</main>\(behind)"
  }

  @Test(arguments: [
    "<nav>\(HTMLReaderTests.prose)</nav>", "<footer><p>\(HTMLReaderTests.prose)</p></footer>",
    "<div class='related-posts'>\(HTMLReaderTests.prose)</div>",
    "<div id=cookieBanner role=dialog><p>\(HTMLReaderTests.prose)</p></div>",
    "<aside><p>\(HTMLReaderTests.prose)</p></aside>",
    "<ul><li><a href=a>\(HTMLReaderTests.prose)</a></li><li><a href=b>\(HTMLReaderTests.prose)</a></li></ul>",
    "<div class='newsletter'><p>\(HTMLReaderTests.prose)</p></div>",
    "<form><p>\(HTMLReaderTests.prose)</p></form>",
  ])
  func `leaves the furniture of the page out`(furniture: String) throws {
    #expect(try article(page(furniture, furniture)).blocks.count == 9)
  }

  @Test
  func `keeps text in divisions that are all called widgets, or have a sidebar`() throws {
    let parts = (1...5).map {
      "<div class='element-widget has-sidebar tag-social'><p>\($0): \(HTMLReaderTests.prose)</p></div>"
    }
    #expect(try article("<html><body>\(parts.joined())</body></html>").blocks.count == 5)
  }

  @Test
  func `does not believe names that leave nothing of a page`() throws {
    let parts = (1...5).map { "<div class=related><p>\($0): \(HTMLReaderTests.prose)</p></div>" }
    #expect(try article("<html><body>\(parts.joined())</body></html>").blocks.count == 5)
  }

  @Test
  func `keeps an article that calls itself a menu`() throws {
    let page = "<html><body><div class='menu-layout'><p>\(HTMLReaderTests.prose)</p></div></body>"
    #expect(try article(page).outline == ["p \(HTMLReaderTests.prose)"])
  }

  @Test(arguments: [
    "<h2>Comments</h2>\(paragraph)\(paragraph)", "<div><h3>12 Comments</h3>\(paragraph)</div>",
    "<h3>Related articles</h3><ul><li><a href=/a>A</a> is one</li></ul>",
    "<div class=d-none>\(paragraph)</div>", "<div class=authorBio>\(paragraph)</div>",
    "<p>Photo: Jane Doe</p>",
    "<figure><img><figcaption>A tree (Jane Doe/Getty)</figcaption></figure>",
    "<p><a href=/b>How another article calls itself</a></p>", "<p>Advertisement</p>",
    "<p>Read more: <a href=/c>Another article</a></p>", "<p>Sign up for our letter, please.</p>",
  ])
  func `leaves out what stands in the article without being of it`(part: String) throws {
    let page = page().replacing("</main>", with: "\(part)</main>")
    #expect(try article(page).blocks.count == 9)
  }

  @Test
  func `keeps a section called Comments among others`() throws {
    let page = page().replacing(
      "</main>", with: "<h2>Comments</h2>\(Self.paragraph)<h2>Types</h2>\(Self.paragraph)</main>")
    #expect(try article(page).outline.contains("h2 Types"))
  }

  @Test
  func `leaves out a row of teasers beside the article`() throws {
    let teasers = (1...6).map {
      "<li><h4><a href=/\($0)>Title \($0)</a></h4>\(Self.paragraph)</li>"
    }
    let article = try article(page("", "<ul>\(teasers.joined())</ul>"))
    #expect(article.blocks.count == 9)
  }

  @Test(arguments: [
    "<div><p>One: \(HTMLReaderTests.prose)</p></div><div><p>Two: \(HTMLReaderTests.prose)</p></div>",
    "<p>One: \(HTMLReaderTests.prose)</p><div><p>Two: \(HTMLReaderTests.prose)</p></div>",
    "<div class=a>One: \(HTMLReaderTests.prose)</div><section><p>Two: \(HTMLReaderTests.prose)</p></section>",
  ])
  func `reads an article that is spread over siblings`(body: String) throws {
    #expect(try article("<html><body><div>\(body)</div></body>").blocks.count == 2)
  }

  @Test
  func `keeps a first paragraph before the division that holds the others`() throws {
    let others = (1...3).map { "<p>\($0): \(HTMLReaderTests.prose)</p>" }.joined()
    let page =
      "<html><body><div>\(Self.paragraph)<div>\(others)<p>\(HTMLReaderTests.prose)</p></div></div>"
    #expect(try article(page).blocks.count == 5)
  }

  @Test
  func `takes the one article that is ahead of the others`() throws {
    let long = (1...3).map { "<p>\($0): \(HTMLReaderTests.prose)</p>" }.joined()
    let short = "<article>\(Self.paragraph)</article>"
    let page =
      "<html><body><article><p>\(HTMLReaderTests.prose) A</p>\(long)</article>\(short)\(short)"
    #expect(try article(page).blocks.count == 4)
  }

  @Test
  func `reads an article of few words`() throws {
    #expect(
      try article("<html><body><p>It is fast.</p></body></html>").outline == ["p It is fast."])
  }

  @Test
  func `takes the text that the JSON-LD gives where the page shows none`() throws {
    let page = """
      <html><head><script type="application/ld+json">{"@type": "Article", "headline": "T",
      "articleBody": "\(HTMLReaderTests.prose)\\n\\nMore of it."}</script></head><body><div id=app></div>
      """
    #expect(try article(page).outline == ["p \(HTMLReaderTests.prose)", "p More of it."])
  }
}
