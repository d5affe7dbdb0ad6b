import Claims
@testable import Reading
import Testing

struct HTMLReaderTests {
  static let prose =
    "It answers requests quickly, and it goes on doing so when there are many of them."

  /// What may follow the paragraph `prose`, and the blocks that it then is.
  static let parts: [(html: String, outline: [String])] = [
    ("<h2>A</h2>", ["h2 A"]),
    ("<h3>A <i>b</i></h3><p>c &amp;\n d</p>", ["h3 A b", "p c & d"]),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["l1 a", "l2 b", "l1 c"]),
    ("<blockquote><p>a<ul><li>b</ul></blockquote>", ["q a", "q b"]),
    ("<pre>let a\n  b</pre>", ["c let a\n  b"]),
    ("<pre><code><div>let a</div><div>  b</div></code></pre>", ["c let a\n  b"]),
    ("<pre>a <span class=hljs-comment># b</span></pre>", ["c a # b"]),
    ("<table><tr><td class=gutter>1<br>2<td><pre>a\nb</pre></table>", ["c a\nb"]),
    ("<dl><dt>Speed<dd>High.<dt>Size</dl>", ["l1 Speed", "l2 High.", "l1 Size"]),
    ("<details><summary>More</summary><p>It is small.</details>", ["p More", "p It is small."]),
    (
      "<figure><img src=a><figcaption>Requests per second</figcaption></figure>",
      ["p Requests per second"]
    ),
    ("<h2>Size<a href='#size'>¶</a></h2><p>a", ["h2 Size", "p a"]),
    ("<p>a&nbsp;&nbsp;b&#8203;c&shy;d&#x3000;e &lt;i&gt;", ["p a bcd e <i>"]),
    ("More<br><br>words,<br>and more.", ["p More", "p words, and more."]),
    ("<h2>A</h2><p><strong>Speed</strong></p><p>b", ["h2 A", "h3 Speed", "p b"]),
    (
      "<p>Easy to <del>learn</del> deploy<s>, slow</s>.</p><p><strike>Old.</strike></p>",
      ["p Easy to deploy."]
    ),
    ("<p hidden>a</p><p style='display: none'>b</p><script>c</script>", []),
    (
      "<video>Your browser shows no videos.</video><p>a <canvas>b</canvas>c <meter>7 of 9</meter></p>",
      ["p a c"]
    ),
    (
      "<p>It is <ruby>fast<rp>(</rp><rt>faast</rt><rp>)</rp></ruby> indeed.</p>",
      ["p It is fast indeed."]
    ),
    ("<p>A <x-term>node</x-term> is <x-b>fast</x-b>.</p>", ["p A node is fast."]),
    ("<x-card>a</x-card><x-card>b</x-card>", ["p a", "p b"]),
  ]

  @Test(arguments: parts)
  func `writes down the blocks of the main content`(html: String, outline: [String]) throws {
    let article = try article("<html><body><div><p>\(Self.prose)</p>\(html)</div></body></html>")
    #expect(article.outline == ["p \(Self.prose)"] + outline)
    #expect(article.rangeError == nil)
  }

  @Test(arguments: [
    "<h1>A or B?</h1>", "<h1>A or B?</h1><div>Share</div>",
    "<h1>A or B?</h1><p>By Jane Doe</p><p>May 3, 2021</p>",
  ])
  func `leaves the title and the lines around it to the metadata`(head: String) throws {
    let article = try article("<html><body>\(head)<p>\(Self.prose)</p></body></html>")
    #expect(article.title == "A or B?")
    #expect(article.outline == ["p \(Self.prose)"])
  }

  @Test
  func `reads what stands under a title as long as a sentence`() throws {
    let title = "A or B: which of them answers more requests in a second of our time?"
    let page = "<html><body><article><h1>\(title)</h1><p>\(Self.prose)</p></article></body></html>"
    #expect(try article(page).outline == ["p \(Self.prose)"])
  }

  @Test(arguments: [10_000, 100_000])
  func `refuses a page that is nested beyond measure`(depth: Int) {
    let page = "<html><body>" + String(repeating: "<div>", count: depth) + Self.prose
    let error = #expect(throws: ReadingError.self) { try article(page) }
    #expect(error?.problem == "more than 2000 HTML elements are nested in one another")
    #expect(error?.byteOffset == 12 + 5 * 2000)
  }

  @Test(arguments: [
    "<div></x>", "<div></p>", "<div title='</div>'>", "<div title = \"</div>\" >", "<!--><div>",
    "<!---><div>", "<!-- --!><div>", "<div><!-- </div> -->", "<styles><div>",
    "<div><script>'</div>'</script>", "<svg><style><g></style>", "<svg><div/></svg>",
    "<p =\"><div>\">", "<div><textarea></div></textarea>",
    "<div><! </div>", "<svg><g d=x/></svg>", "<x><h1></x>", "<rt>",
  ])
  func `nothing hides how deep a page is nested`(opening: String) {
    let page = "<html><body>" + String(repeating: opening, count: 3000) + Self.prose
    let error = #expect(throws: ReadingError.self) { try article(page) }
    #expect(error?.problem == "more than 2000 HTML elements are nested in one another")
  }

  @Test(arguments: [
    "<svg><path d='M0'/><use></use><desc>a</desc></svg>", "<i title='<b>'>a</i>",
    "<script>if (a<b) {}</script>", "<!-- <div> --!>", "<DIV>a</div >", "<div>\n</div\n>",
    "<style>a<b</style>", "<math><mspace/></math>", "<ruby>a<rt>b</ruby>", "<i a='/' b = c>a</i>",
  ])
  func `takes nothing for nesting that closes`(content: String) throws {
    let page = "<html><body><p>\(Self.prose)" + String(repeating: content, count: 3000)
    #expect(try article(page).blocks.isEmpty == false)
  }

  @Test
  func `does not take unclosed paragraphs and items for nesting`() throws {
    let page = "<html><body>" + (1...3000).map { "<p>\($0): \(Self.prose)<br>" }.joined()
    #expect(try article(page).blocks.count == 3000)
  }
}
