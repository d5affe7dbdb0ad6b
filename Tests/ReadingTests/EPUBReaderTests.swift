import Testing

@testable import Reading

private let container = """
  <?xml version="1.0"?>
  <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles>
  </container>
  """

private func package(_ spine: String) -> String {
  """
  <?xml version="1.0"?>
  <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <metadata>
      <dc:title>Ada &amp; Ruby</dc:title><dc:creator>Jane  Doe</dc:creator><dc:creator/>
      <dc:creator>John Roe</dc:creator>
      <dc:publisher>The Press</dc:publisher><dc:date>2021-05-03</dc:date>
    </metadata>
    <manifest>
      <item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
      <item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
      <item id="one" href="./one.xhtml#start" media-type="application/xhtml+xml"/>
    </manifest>
    <spine>\(spine)</spine>
  </package>
  """
}

private let spine = #"<itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>"#

private func part(_ body: String) -> String {
  """
  <?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "xhtml11.dtd">
  <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><style>p {}</style></head>
  <body>\(body)</body></html>
  """
}

private func book(
  one: String, two: String = part("<p>Ruby is slow.</p>"), spine: String = spine,
  and others: [(String, String)] = []
) -> [UInt8] {
  zip(
    [
      ("mimetype", "application/epub+zip"), ("META-INF/container.xml", container),
      ("OEBPS/content.opf", package(spine)), ("OEBPS/nav.xhtml", part("<p>Contents</p>")),
      ("OEBPS/text/two b.xhtml", two), ("OEBPS/one.xhtml", one),
    ] + others)
}

struct EPUBReaderTests {
  @Test func `reads the parts in their order, with what the book says of itself`() throws {
    let article = try ArticleReader().article(
      from: book(
        one: part(
          """
          <h1>Speed<a id="page-7"/></h1><p>Ada is <i>fast</i>&nbsp;&mdash; "very" fast.</p>
          <ul><li>cheap</li></ul><script>no</script><p/>
          <table><tr><th>Ada</th><th>Ruby</th></tr><tr><td>1 &lt; 2</td><td>2</td></tr></table>
          """)))
    #expect(
      article.outline == [
        "h1 Speed", "p Ada is fast — \"very\" fast.", "l1 cheap", "th Ada\tRuby", "td 1 < 2\t2",
        "p Ruby is slow.",
      ])
    #expect(article.rangeError == nil)
    #expect(article.format == .epub)
    #expect(article.title == "Ada & Ruby")
    #expect(article.author == "Jane Doe, John Roe")
    #expect(article.publisher == "The Press")
    #expect(article.publishedOn == "2021-05-03")
  }

  @Test(.timeLimit(.minutes(10))) func `reads a part once, however often it is named`() throws {
    let article = try ArticleReader().article(
      from: book(
        one: part(String(repeating: "<p>Ada is fast.</p>", count: 100)),
        spine: String(repeating: spine, count: 10_000)))
    #expect(article.blocks.count == 101)
  }

  @Test func `writes no page that is longer than a file may be`() throws {
    var page = PageWriter()
    let paragraph = Array("<p>Ada is fast. It is old.</p>".utf8)
    let megabytes = Array(repeatElement(paragraph, count: 1 << 16).joined())
    while page.length <= ArticleReader.longestFile { page.append(html: megabytes) }
    let length = page.length
    page.append(html: megabytes)
    page.begin("p")
    #expect(page.length == length)
    let lines = try ReadingVocabulary.embedded().lines
    let error = #expect(throws: ReadingError.self) {
      try page.article(format: .epub, Metadata(), by: lines)
    }
    #expect(error?.problem.hasPrefix("it is longer than 64 MB") == true)
  }

  @Test func `takes a part that is no sound XML for HTML`() throws {
    let article = try ArticleReader().article(
      from: book(one: "<html><head><title>No</title></head><body><p>Ada is fast.<p>It is old."))
    #expect(article.outline == ["p Ada is fast.", "p It is old.", "p Ruby is slow."])
  }

  @Test func `entities do not blow a part up`() throws {
    let entities = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let bomb = """
      <!DOCTYPE html [<!ENTITY e0 "0123456789">\(entities.joined())]>
      <html><body><p>&e9;</p></body></html>
      """
    let article = try ArticleReader().article(from: book(one: bomb))
    #expect(article.text.utf8.count < 10_000)
  }

  @Test(arguments: [
    ([("META-INF/container.xml", "<container/>")], "it does not say what it is made of"),
    ([("META-INF/container.xml", container)], "it does not say what it is made of"),
  ])
  func `says what is wrong with a book`(files: [(String, String)], problem: String) {
    let error = #expect(throws: ReadingError.self) {
      try ArticleReader().article(from: zip([("mimetype", "application/epub+zip")] + files))
    }
    #expect(error?.problem == "the EPUB book cannot be read: \(problem)")
  }

  @Test func `says that a book is encrypted, cut off or empty`() {
    let encrypted = book(
      one: "\u{1}\u{2}",
      and: [("META-INF/encryption.xml", "<CipherReference URI=\"OEBPS/one.xhtml\"/>")])
    let blank = book(one: part(" "), two: part("<p><img src='a.png'/></p>"))
    let cut = Array(book(one: part("<p>Ada is fast.</p>")).prefix(900))
    for (file, problem) in [
      (encrypted, "the EPUB book cannot be read: it is encrypted"),
      (blank, "it holds no text"),
      (cut, "the EPUB book cannot be read: the archive cannot be read: Truncated ZIP file data"),
    ] {
      let error = #expect(throws: ReadingError.self) { try ArticleReader().article(from: file) }
      #expect(error?.problem == problem)
    }
  }
}
