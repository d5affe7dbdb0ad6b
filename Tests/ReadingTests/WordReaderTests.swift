import Reading
import Testing

private let styles = """
  <w:styles>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/>
      <w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Dots"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>
      </w:style>
    <w:style w:type="paragraph" w:styleId="Far"><w:name w:val="List Bullet \(Int.min)"/></w:style>
    <w:style w:type="character" w:styleId="Emphasis"><w:name w:val="heading 1"/></w:style>
  </w:styles>
  """
private let core = """
  <cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Template</dc:title>
  <dc:creator>Jane  Doe</dc:creator><dcterms:created>2021-05-03T10:00:00Z</dcterms:created>
  </cp:coreProperties>
  """

private func document(_ body: String) -> [UInt8] {
  zip([
    ("[Content_Types].xml", "<Types/>"),
    ("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>"),
    ("word/styles.xml", styles), ("docProps/core.xml", core), ("word/media/image1.png", "\0\0"),
  ])
}

/// A paragraph of this style.
private func paragraph(_ text: String, _ style: String = "Normal", _ more: String = "") -> String {
  "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
}

struct WordReaderTests {
  @Test(arguments: [
    (paragraph("Speed", "Heading3"), ["h3 Speed"]),
    (paragraph("cheap", "Far"), ["l1 cheap"]),
    (paragraph("Speed", "berschrift2") + paragraph("Size", "Mine"), ["h2 Speed", "h2 Size"]),
    (paragraph("Speed", "Chapter") + paragraph("Ada", "Title"), ["h1 Speed", "h1 Ada"]),
    (
      paragraph("Ada is old.", "Loop") + paragraph("And fast.", "Unknown"),
      ["p Ada is old.", "p And fast."]
    ),
    (paragraph("Ada is old.", "Emphasis"), ["p Ada is old."]),
    (paragraph("Speed", "Normal", "<w:outlineLvl w:val=\"1\"/>"), ["h2 Speed"]),
    (paragraph("Ada is old.", "Normal", "<w:outlineLvl w:val=\"9\"/>"), ["p Ada is old."]),
    (paragraph("Ada is old, they say.", "Quote"), ["q Ada is old, they say."]),
    (
      paragraph("cheap", "ListBullet") + paragraph("old", "Dots")
        + paragraph("very", "X", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>")
        + paragraph("slow", "ListNumber") + paragraph("small", "ListBullet3")
        + paragraph("Ada.", "Dots", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      ["l1 cheap", "l1 old", "l2 very", "l1 slow", "l3 small", "p Ada."]
    ),
    (
      """
      <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:b/></w:rPr></w:pPr>
      <w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Ada is </w:t></w:r>
      <w:del><w:r><w:delText>slow</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>fast</w:t><w:tab/><w:t>and well</w:t><w:noBreakHyphen/><w:t>kept</w:t></w:r></w:ins>
      <w:hyperlink><w:r><w:instrText>HYPERLINK</w:instrText><w:t> &amp; old.</w:t></w:r></w:hyperlink>
      <w:r><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p>
      </w:txbxContent></wps:txbx></w:drawing></w:r></w:p>
      """, ["p Ada is fast and well-kept & old."]
    ),
    (
      """
      <w:p><w:r><w:t xml:space="preserve">Ada is </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr>
      <w:t xml:space="preserve">slow </w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr>
      <w:t>fast.</w:t></w:r></w:p>
      """, ["p Ada is fast."]
    ),
    (
      """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc><w:tc>\(paragraph("Ada"))</w:tc>
      <w:tc>\(paragraph("Ruby"))</w:tc></w:tr>
      <w:tr><w:tc>\(paragraph("Speed"))</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>
      \(paragraph("fast"))\(paragraph("enough"))</w:tc></w:tr></w:tbl>
      """, ["th Ada\tRuby", "td Speed\tfast enough"]
    ),
  ])
  func `tells paragraphs, headings, items and tables by their styles`(
    body: String, outline: [String]
  ) throws {
    let article = try ArticleReader().article(from: document(body))
    #expect(article.outline == outline)
    #expect(article.rangeError == nil)
    #expect(article.format == .docx)
  }

  @Test func `takes its title from the text, and what is missing from its description`() throws {
    let article = try ArticleReader().article(
      from: document(paragraph("Ada or Ruby", "Title") + paragraph("Ada is fast.")))
    #expect(article.title == "Ada or Ruby")
    #expect(article.author == "Jane Doe")
    #expect(article.publishedOn == "2021-05-03")
    #expect(try ArticleReader().article(from: document(paragraph("Ada."))).title == "Template")
  }

  @Test func `says what is wrong with a document`() {
    for (file, problem) in [
      (document("<w:p>"), "word/document.xml, line 1: mismatched tag"),
      (zip([("word/document.xml.rels", "")]), "it has no text in it"),
    ] {
      let error = #expect(throws: ReadingError.self) { try ArticleReader().article(from: file) }
      #expect(error?.problem == "the Word document cannot be read: \(problem)")
    }
  }
}
