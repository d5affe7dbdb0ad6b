import Claims
import Reading
import Testing

struct MarkdownReaderTests {
  @Test(arguments: [
    (
      "# One #\n\nSetext\n===\n\nAnother\n---\n\n### Three\n",
      ["h1 One", "h1 Setext", "h2 Another", "h3 Three"]
    ),
    ("One line\nand the next.\n\nA new one.", ["p One line\nand the next.", "p A new one."]),
    (
      "> Their words,\n> on two lines.\n>\n> * an item",
      ["q Their words,\n> on two lines.", "q an item"]
    ),
    ("* a\n\n  b\n* c\n  1. d\n", ["l1 a", "l1 b", "l1 c", "l2 d"]),
    ("- [x] done\n- [ ] open\n", ["l1 done", "l1 open"]),
    ("\t- tab\n", ["c - tab"]),
    ("```js\nlet a\n```\n\n    indented\n", ["c ```js\nlet a\n```", "c indented"]),
    ("![picture](a.png)\n\nWords.", ["p Words."]),
    ("Words.\n\n* * *\n\nMore.", ["p Words.", "p More."]),
  ])
  func `reads the blocks`(text: String, outline: [String]) throws {
    #expect(try article(text, named: "a.md").outline == outline)
  }

  @Test(arguments: [
    ("It is **very** *fast* and ~~slow~~ `lean`.", "It is very fast and lean."),
    ("Easy to ~~learn~~ deploy, ~slow~.", "Easy to deploy, ."),
    ("~~All of *this* R\\&D~~ and ~~`code` [link](a.png)~~ more.", "and more."),
    ("Easy to <del>learn</del> <S>and use</S> deploy.", "Easy to deploy."),
    ("Not <strike>easy **to**</strike> hard, <s>but", "Not hard,"),

    (
      "See [the docs](https://a.example/b \"title\") or [these][ref].\n\n[ref]: /c",
      "See the docs or these."
    ),
    ("Look at <https://a.example/b> and https://c.example now.", "Look at  and  now."),
    ("Ask a@b.example or www.c.example/d now.", "Ask  or  now."),
    ("Try the [gulp](https://c.example/gulp) package.", "Try the gulp package."),
    ("A ![small picture](a.png) here.", "A  here."),
    ("Tags <br> and <b class=\"x\">bold</b>.", "Tags  and bold."),
    ("Not \\*bold\\*, 5&nbsp;GB, R&amp;D, &bogus; too.", "Not *bold*, 5 GB, R&D, &bogus; too."),
    ("> quoted **over\n> two** lines\n", "quoted over\n two lines"),
    ("Code `` with ` inside `` it.", "Code with ` inside it."),
    ("[**bold link**](a(b)c.html) ends.", "bold link ends."),
    ("A [link](a\\)b) and more.", "A link and more."),
  ])
  func `tells the words from the markup`(text: String, words: String) throws {
    let article = try article(text, named: "a.md")
    #expect(article.rangeError == nil)
    #expect(
      article.words.first?.split(separator: " ").joined(separator: " ")
        == words.split(separator: " ").joined(separator: " "))
  }

  @Test
  func `reads tables with their cells`() throws {
    let article = try article(
      "| Name | Speed |\n|---|:-:|\n| **A** | 1 \\| 2 |\n B | `x` |\n", named: "a.md")
    #expect(
      article.blocks.map(\.kind) == [
        .tableRow(isHeader: true), .tableRow(isHeader: false), .tableRow(isHeader: false),
      ])
    #expect(article.cells == [["Name", "Speed"], ["**A**", "1 \\| 2"], ["B", "`x`"]])
    #expect(article.rangeError == nil)
  }

  @Test(arguments: [
    (
      "Here is **how**\nthey compare:\n| A | b |\n|---|---|\n| c | d |\n",
      ["p Here is **how**\nthey compare:", "th | A | b |", "td | c | d |"]
    ),
    (
      "**Verdict table**\nA | b\n--|--\n\nWords.",
      ["h1 Verdict table", "th A | b", "p Words."]
    ),
    (
      "1. Compared:\n   | A | b |\n   |---|---|\n   | c | d |\n2. e",
      ["l1 Compared:", "th | A | b |", "td | c | d |", "l1 e"]
    ),
    (
      "> They say:\n> | A | b |\n> |---|---|\n> | c | d |\n",
      ["q They say:", "th | A | b |", "td | c | d |"]
    ),
    ("> - They say:\n>   | A | b |\n>   |---|---|\n", ["q They say:", "th | A | b |"]),
  ])
  func `tells a table from the paragraph that it ends`(text: String, outline: [String]) throws {
    let article = try article(text, named: "a.md")
    #expect(article.outline == outline)
    #expect(article.cells.first == ["A", "b"])
    #expect(article.rangeError == nil)
  }

  @Test(arguments: [
    ("## A\n\n**Scalability**\n\nWords.", ["h2 A", "h3 Scalability", "p Words."]),
    ("**Pros:**\n\n- a\n", ["h1 Pros:", "l1 a"]),
    ("**It is faster than that.**\n\nWords.", ["p **It is faster than that.**", "p Words."]),
    (
      "**Related: [another one](b.md)**\n\nWords.",
      ["p **Related: [another one](b.md)**", "p Words."]
    ),
    ("*A caption*\n\nWords.", ["p *A caption*", "p Words."]),
    ("- **Speed**\n- b\n", ["l1 **Speed**", "l1 b"]),
  ])
  func `takes a strong line by itself for a heading`(text: String, outline: [String]) throws {
    #expect(try article(text, named: "a.md").outline == outline)
  }

  @Test(arguments: [
    ("Words.\n\n# The *Title*\n\n# Another", "The Title"),
    ("## First of all\n\nWords.", "First of all"),
    ("Words.\n\n## A section\n\nWords.", nil),
    ("Go vs Rust\n\nGo is fast.", "Go vs Rust"),
    ("Go is fast.\n\nRust is faster.", nil),
    ("Go vs Rust", nil),
  ])
  func `takes the title from the headings, or a line in their place`(text: String, title: String?)
    throws
  {
    #expect(try article(text, named: "a.md").title == title)
  }

  @Test
  func `keeps the text of the file byte for byte`() throws {
    let text = "---\ntitle: T\n---\n\n# Zü**rich**  \n\n* ünïcode &amp; more\n"
    #expect(try article(text, named: "a.md").text == text)
  }
}

struct MarkdownExtrasTests {
  @Test(arguments: [
    ("<div>\n<b>Words</b> here.\n</div>\n\nMore.", ["p Words</b> here.", "p More."]),
    ("<h2>Speed &amp; cost</h2>\n<p>One.<p>Two.", ["h2 Speed &amp; cost", "p One.", "p Two."]),
    ("<ul>\n<li>one\n<li>two\n</ul>", ["l1 one", "l1 two"]),
    (
      "<dl>\n<dt>one</dt><dd>two\n<dd>three\n</dl>\n<p>four</p>",
      ["l1 one", "l2 two", "l2 three", "p four"]
    ),
    ("<blockquote>Theirs.</blockquote>", ["q Theirs."]),
    ("> [!NOTE]\n> Ours.\n>\n> Ours, too.\n\n> Theirs.", ["p Ours.", "p Ours, too.", "q Theirs."]),
    ("> [!TIP]\n>\n> Ours.\n>> Theirs.", ["p Ours.", "q Theirs."]),
    ("> [!tip]\n> Theirs.", ["q [!tip]\n> Theirs."]), ("> [!NOTE] Theirs.", ["q [!NOTE] Theirs."]),
    ("[!NOTE]\nWords.", ["p [!NOTE]\nWords."]),
    ("<pre>let a</pre>\n\nWords.", ["c let a", "p Words."]),
    ("<script>\nlet a\n</script>\n\nWords.", ["p Words."]),
    (
      "<p>Easy to\n<s>learn</s> <span>deploy</span>.</p>",
      ["p Easy to\n<s>learn</s> <span>deploy</span>."]
    ),
    ("<p><del>Old.</del></p>\n<p>New.</p>", ["p New."]),
    ("<div>\n<svg>\nsign\n</svg>\nWords.\n</div>", ["p Words."]),
    ("~~Old.~~\n\n<s>Old</s>\n\nNew.", ["p New."]),
    ("<!-- no\n\nwords -->\n\nWords.", ["p Words."]),
    ("<p><img src=\"a.png\"></p>\n\nWords.", ["p Words."]),
    ("<div\n\nWords.", ["p Words."]),
  ])
  func `reads HTML between the paragraphs`(text: String, outline: [String]) throws {
    let article = try article(text, named: "a.md")
    #expect(article.rangeError == nil)
    #expect(article.outline == outline)
  }

  @Test func `struck words in HTML are markup`() throws {
    let article = try article(
      "<p>Easy to\n<s>learn or <b>use</b></s> <span>deploy</span>.</p>\n\n"
        + "<table>\n<tr><td>Go</td><td><del>slow</del> fast</td></tr>\n</table>", named: "a.md")
    #expect(article.rangeError == nil)
    #expect(article.words.first == "Easy to\n deploy.")
    #expect(article.words.last?.contains("slow") == false)
    #expect(article.words.last?.hasSuffix(" fast") == true)
  }

  @Test func `reads a table in HTML with its cells`() throws {
    let article = try article(
      "<table>\n<tr><th>Name</th><th></th><th>B</th></tr>\n"
        + "<tr><td>Speed</td><td><p>very <i>fast</i></p></td><td>R&amp;D</td></tr>\n</table>",
      named: "a.md")
    #expect(article.rangeError == nil)
    #expect(article.blocks.map(\.kind) == [.tableRow(isHeader: true), .tableRow(isHeader: false)])
    #expect(
      article.cells == [["Name", "", "B"], ["Speed", "<p>very <i>fast</i></p>", "R&amp;D"]])
    #expect(article.words[1].filter { $0 != " " } == "SpeedveryfastR&D")
  }

  @Test func `reads a footnote where it stands`() throws {
    let article = try article(
      "One.[^a] Two.[^b]\n\n[^a]: The **note**.\n\nThree.\n\n[^b]: Another.\n", named: "a.md")
    #expect(article.rangeError == nil)
    #expect(article.words == ["One. Two.", "The note.", "Three.", "Another."])
  }
}
