import Claims
import Testing

struct HTMLTableTests {
  @Test
  func `reads tables of data row by row, and tables of layout as text`() throws {
    let data = "<table><tr><th>Name<th>Speed<tr><td>A <b>b</b><td><p>10</p></table>"
    let article = try article(
      "<html><body><table><tr><td><p>\(HTMLReaderTests.prose)</p>\(data)</td></tr></table>")
    #expect(article.cells == [["Name", "Speed"], ["A b", "10"]])
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .tableRow(isHeader: true), .tableRow(isHeader: false),
      ])
    #expect(article.rangeError == nil)
  }

  @Test(arguments: [
    ("<tr><th><th>A<th>B<tr><td>Speed<td>10<td>20", [["", "A", "B"], ["Speed", "10", "20"]]),
    ("<tr><td>Speed<td><td>20", [["Speed", "", "20"]]),
    (
      "<tr><th>Name<th colspan=2>Speed<tr><td>A<td>1<td>2",
      [["Name", "Speed"], ["A", "1", "2"]]
    ),
    ("<tr><td rowspan=2>A<td>1<td>x<tr><td>2<td>y", [["A", "1", "x"], ["", "2", "y"]]),
    ("<tr><td>Speed<td>10<td>", [["Speed", "10", ""]]),
    ("<tr><td rowspan=2>A<td>1<tr><td>2", [["A", "1"], ["", "2"]]),
    ("<tr><td colspan=99999999>A<td>1", [["A"] + [String](repeating: "", count: 998) + ["1"]]),
  ])
  func `keeps every cell in its column`(rows: String, cells: [[String]]) throws {
    let article = try article("<html><body><p>\(HTMLReaderTests.prose)</p><table>\(rows)</table>")
    #expect(article.cells == cells)
    #expect(article.rangeError == nil)
  }

  @Test func `says how far a cell reaches, in its table`() throws {
    let rows = "<tr><td rowspan=9>A<td colspan=2>1<td>x<tr><td>2<td>y<td>z"
    let spans: [[CellSpan]] = [
      [CellSpan(columns: 1, rows: 2), CellSpan(columns: 2, rows: 1), .single, .single], [],
    ]
    let page = try article("<html><body><p>\(HTMLReaderTests.prose)</p><table>\(rows)</table>")
    #expect(page.cells == [["A", "1", "", "x"], ["", "2", "y", "z"]])
    #expect(page.blocks.suffix(2).map(\.spans) == spans)
    let markdown = try article("# A\n\n<table>\(rows)</table>\n", named: "a.md")
    #expect(markdown.cells == page.cells)
    #expect(markdown.blocks[1].spans == [CellSpan(columns: 1, rows: 9)] + spans[0].dropFirst())
    #expect(markdown.rangeError == nil)
  }

  @Test(arguments: ["page", "a.md"])
  func `a cell across a table is a row of it, but none in front of its heads`(name: String) throws {
    let rows =
      "<tr><td colspan=2>Title<tr><th>A<th>B<tr><td colspan=2>Group<tr><td>1<td>2<tr><td>Text"
    let table = "<table>\(rows)</table>"
    let article =
      name == "a.md"
      ? try article("Words.\n\n\(table)\n", named: name)
      : try article("<html><body><p>\(HTMLReaderTests.prose)</p>\(table)")
    #expect(article.outline.dropFirst().map { String($0.prefix(7)) }.first == "p Title")
    #expect(article.cells == [["A", "B"], ["Group"], ["1", "2"]])
  }

  @Test(arguments: [
    "<thead><tr><td>A<td>B</thead>", "<tr><th>A<th>B", "<tr><td><b>A</b><td><strong>B</strong>",
  ])
  func `knows the heads of columns`(head: String) throws {
    let page =
      "<html><body><p>\(HTMLReaderTests.prose)</p><table>\(head)<tr><td>1<td><b>2</b><tr><td>3<td>4</table>"
    #expect(
      try article(page).blocks.dropFirst().map(\.kind) == [
        .tableRow(isHeader: true), .tableRow(isHeader: false), .tableRow(isHeader: false),
      ])
  }

  @Test
  func `takes a table in a cell below heads for words of the cell`() throws {
    let inner = "<table><tr><td>reads<td>10</table>"
    let page = """
      <html><body><p>\(HTMLReaderTests.prose)</p><table><tr><th><th>A<th>B
      <tr><td>Speed<td>\(inner)<td>20<tr><td>Size<td>1<td>2</table>
      """
    #expect(
      try article(page).cells == [
        ["", "A", "B"], ["Speed", "reads 10", "20"], ["Size", "1", "2"],
      ])
  }

  @Test
  func `keeps the caption of a table`() throws {
    let page =
      "<html><body><p>\(HTMLReaderTests.prose)</p><table><caption>Speed</caption><tr><td>a<td>1</table>"
    #expect(try article(page).outline == ["p \(HTMLReaderTests.prose)", "p Speed", "td a\t1"])
  }
}
