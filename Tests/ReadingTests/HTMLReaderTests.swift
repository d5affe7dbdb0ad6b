import Claims
@testable import Reading
import Testing

struct HTMLReaderTests {
  static let prose =
    "It answers requests quickly, and it goes on doing so when there are many of them."

  @Test(arguments: [
    ("<h1>Title</h1><p>\(prose)</p>", ["h1 Title", "p \(prose)"]),
    ("<p>\(prose)</p><h3>A <i>b</i></h3><p>c &amp;\n d</p>", ["p \(prose)", "h3 A b", "p c & d"]),
    ("<p>\(prose)</p><ul><li>a<ul><li>b</ul><li>c</ul>", ["p \(prose)", "l1 a", "l2 b", "l1 c"]),
    ("<p>\(prose)<blockquote><p>a<ul><li>b</ul></blockquote>", ["p \(prose)", "q a", "q b"]),
    ("<p>\(prose)<pre>let a\n  b</pre>", ["p \(prose)", "c let a\n  b"]),
    ("\(prose)<br><br>More<br>words.", ["p \(prose)", "p More words."]),
    ("<h2>A</h2><p><strong>Speed</strong></p><p>\(prose)", ["h2 A", "h3 Speed", "p \(prose)"]),
    (
      "<p>\(prose)</p><p hidden>a</p><p style='display: none'>b</p><script>c</script>",
      ["p \(prose)"]
    ),
  ])
  func `writes down the blocks of the main content`(body: String, outline: [String]) throws {
    let article = try article("<html><body><div>\(body)</div></body></html>")
    #expect(article.outline == outline)
    #expect(article.rangeError == nil)
  }

  @Test
  func `reads tables of data row by row, and tables of layout as text`() throws {
    let data = "<table><tr><th>Name<th>Speed<tr><td>A <b>b</b><td><p>10</p></table>"
    let article = try article(
      "<html><body><table><tr><td><p>\(Self.prose)</p>\(data)</td></tr></table>")
    #expect(article.cells == [["Name", "Speed"], ["A b", "10"]])
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .tableRow(isHeader: true), .tableRow(isHeader: false),
      ])
    #expect(article.rangeError == nil)
  }

  @Test(arguments: [
    "<nav>\(prose)</nav>", "<footer><p>\(prose)</p></footer>",
    "<div class='related-posts'>\(prose)</div>",
    "<div id=cookieBanner role=dialog><p>\(prose)</p></div>", "<aside><p>\(prose)</p></aside>",
    "<ul><li><a href=a>\(prose)</a></li><li><a href=b>\(prose)</a></li></ul>",
    "<div class='newsletter'><p>\(prose)</p></div>", "<form><p>\(prose)</p></form>",
  ])
  func `leaves the furniture of the page out`(furniture: String) throws {
    let paragraphs = String(
      repeating: "<p>The article says this in so many words that it is prose.</p>", count: 9)
    let article = try article("<html><body>\(furniture)<main>\(paragraphs)</main>\(furniture)")
    #expect(article.blocks.count == 9)
  }

  @Test
  func `keeps an article that calls itself a menu`() throws {
    let page = "<html><body><div class='menu-layout'><p>\(Self.prose)</p></div></body>"
    #expect(try article(page).outline == ["p \(Self.prose)"])
  }

  @Test(arguments: [
    "<html><body></body></html>", "<html><body><nav><a href=a>Home</a></nav></body></html>",
  ])
  func `refuses a page without an article`(page: String) {
    #expect(throws: ReadingError.noArticleText) { try article(page) }
  }

  @Test(arguments: [10_000, 100_000])
  func `refuses a page that is nested beyond measure`(depth: Int) {
    let page = "<html><body>" + String(repeating: "<div>", count: depth) + Self.prose
    let error = #expect(throws: ReadingError.self) { try article(page) }
    #expect(error?.problem == "more than 2000 HTML elements are nested in one another")
    #expect(error?.byteOffset == 12 + 5 * 2000)
  }

  @Test
  func `does not take unclosed paragraphs and items for nesting`() throws {
    let page = "<html><body>" + String(repeating: "<p>\(Self.prose)<br>", count: 3000)
    #expect(try article(page).blocks.count == 3000)
  }
}
