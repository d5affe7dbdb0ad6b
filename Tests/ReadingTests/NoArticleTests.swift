import Claims
@testable import Reading
import Testing

struct NoArticleTests {
  private static let teasers = (1...6).map {
    "<div><h2><a href=/\($0)>Title \($0)</a></h2><p>What the other article number \($0) is all about.</p></div>"
  }.joined()

  @Test(arguments: [
    ("<html><body></body></html>", NoArticle.isMadeByScripts),
    ("<html><body><div id=app></div><script>run()</script></body></html>", .isMadeByScripts),
    ("<html><body><nav><a href=a>Home</a></nav></body></html>", .holdsOnlyFurniture),
    ("<html><body><div>\(teasers)</div></body></html>", .listsArticles(6)),
    (
      "<html><body><p>You need to enable JavaScript to run this app.</p></body></html>",
      .isNotice("You need to enable JavaScript to run this app.")
    ),
  ])
  func `says why a page is no article`(page: String, obstacle: NoArticle) {
    let error = #expect(throws: ReadingError.self) { try article(page) }
    #expect(error == .noArticleText(on: obstacle))
    #expect(error?.problem == "no article text found: \(obstacle.reason)")
  }

  @Test
  func `takes a dated list of recommendations for an article`() throws {
    let date = "<meta property='article:published_time' content='2021-05-03'>"
    let page = "<html><head>\(date)</head><body><article>\(Self.teasers)</article></body></html>"
    #expect(try article(page).blocks.count == 12)
  }
}
