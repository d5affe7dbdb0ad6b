import Claims
import Reading
import Testing

struct PlainTextReaderTests {
  static let long =
    "It answers requests quickly, and it goes on doing so when there are many of them."

  @Test(arguments: [
    ("Title of It\n\n\(long)", ["h1 Title of It", "p \(long)"]),
    (
      "Title of It\n\n\(long)\n\nSpeed\nPython\n\(long)\n\nNode.js\n\(long)",
      [
        "h1 Title of It", "p \(long)", "h2 Speed", "h3 Python", "p \(long)", "h2 Node.js",
        "p \(long)",
      ]
    ),
    (
      "Title of It\n\n\(long)\n\nSpeed\n\n\(long)\n\nPros\n\(long)\n\nCost\n\n\(long)\n\nPros\n\(long)",
      [
        "h1 Title of It", "p \(long)", "h2 Speed", "p \(long)", "h3 Pros", "p \(long)", "h2 Cost",
        "p \(long)", "h3 Pros", "p \(long)",
      ]
    ),
    (
      "\(long)\n\nWhich one is faster?\n\n\(long)",
      ["p \(long)", "h2 Which one is faster?", "p \(long)"]
    ),
    ("\(long)\n\nTakeaway:\n\n- one", ["p \(long)", "h3 Takeaway:", "l1 one"]),
    ("\(long)\n\n1. Speed: A vs B\n\n\(long)", ["p \(long)", "h2 Speed: A vs B", "p \(long)"]),
    ("\(long)\n\nSpeed\n=====\n\nFast.", ["p \(long)", "h2 Speed", "p Fast."]),
  ])
  func `finds headings that nothing marks`(text: String, outline: [String]) throws {
    #expect(try article(text).outline == outline)
  }

  @Test(arguments: [
    ("# Node.js\n\n\(long)", ["h1 Node.js", "p \(long)"]),
    ("## Java or C# ##\n\(long)", ["h2 Java or C#", "p \(long)"]),
    ("# Java or C#\n\(long)", ["h1 Java or C#", "p \(long)"]),
    ("\(long)\n\n# install it;\n\n\(long)", ["p \(long)", "p # install it;", "p \(long)"]),
  ])
  func `takes a number sign in front of all else for the mark of a title`(
    text: String, outline: [String]
  ) throws {
    let article = try article(text, named: "a.txt")
    #expect(article.format == .text)
    #expect(article.outline == outline)
    #expect(article.title == (text.hasPrefix("#") ? article.words.first : nil))
  }

  @Test(arguments: [
    "It was quick, though.", "It is good at:", "Apples, pears;",
    "lower case words that go on and on",
    "Verdict – A is faster than B", "Image", "20 min read",
  ])
  func `leaves other short lines alone`(line: String) throws {
    let article = try article("\(Self.long)\n\n\(line)\n\n\(Self.long)")
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
  }

  @Test(arguments: [
    "Home\nProducts\nPrices\nContact us",
    "Home\n\nProducts\n\nPrices\n\nContact us.",
  ])
  func `takes rows of short lines for a menu`(lines: String) throws {
    let article = try article("\(Self.long)\n\n\(lines)\n\n\(Self.long)")
    #expect(Set(article.blocks.map(\.kind)) == [.paragraph])
  }

  @Test(arguments: [
    ("• one\n• two", ["l1 one", "l1 two"]),
    ("  - one\n    * two\n  – three", ["l1 one", "l2 two", "l1 three"]),
    ("1. one\n2) two\n(3) three\na) four", ["l1 one", "l1 two", "l1 three", "l1 four"]),
    ("•\tone\n\to\ttwo", ["l1 one", "l2 two"]),
    (
      "- an item that is broken\n  over two lines\n- two",
      ["l1 an item that is broken\n  over two lines", "l1 two"]
    ),
    ("2021 was good.\n\n-5 degrees.", ["p 2021 was good.", "p -5 degrees."]),
  ])
  func `reads the items of lists without their bullets`(text: String, outline: [String]) throws {
    #expect(try article(text, named: "a.txt").outline == outline)
  }

  @Test
  func `joins lines that were broken at a width, and no others`() throws {
    let wrapped = """
      The first server answers quickly, and it goes on doing so when
      many clients ask at once; the second one, which is older, needs
      more memory for the same work but has better documentation.
      """
    #expect(try article(wrapped).outline == ["p \(wrapped)"])
    let unbroken = "\(Self.long)\n\(Self.long)\n\(Self.long)"
    #expect(try article(unbroken).outline == Array(repeating: "p \(Self.long)", count: 3))
  }

  @Test(arguments: [
    (
      "Name\tSpeed\nApache\t10\nnginx\t20",
      [["Name", "Speed"], ["Apache", "10"], ["nginx", "20"]]
    ),
    ("\tA\tB\nSpeed\t\t20", [["", "A", "B"], ["Speed", "", "20"]]),
    (
      "| Name | Speed |\n+------+-------+\n| A | 10 |\nB | 20",
      [["Name", "Speed"], ["A", "10"], ["B", "20"]]
    ),
    (
      "Name     Speed\nApäche   very fast\nnginx    20",
      [["Name", "Speed"], ["Apäche", "very fast"], ["nginx", "20"]]
    ),
    // Two spaces behind a full stop are no column.
    ("It is one.  It is two.\nIt is three.  It is four.", []),
  ])
  func `reads columns that tabs, bars or gaps divide`(lines: String, cells: [[String]]) throws {
    let article = try article("\(lines)\n\n\(Self.long)", named: "a.txt")
    #expect(article.cells == cells)
    #expect(article.rangeError == nil)
    #expect(cells.isEmpty || article.blocks.first?.kind == .tableRow(isHeader: true))
  }

  @Test(arguments: [
    (
      "CriterionApacheNginx\nSpeedgood (at times)Very good\nPriceFree\nMemory useHighLow for all\nToolsFew (3)Many",
      [
        ["Criterion", "Apache", "Nginx"], ["Speedgood (at times)Very good"], ["PriceFree"],
        ["Memory use", "High", "Low for all"], ["Tools", "Few (3)", "Many"],
      ]
    ),
    (
      "FeatureAdaRuby\nSpeedFastSlow\nToolsFewJavaScript ones\nPriceFreeFree",
      [
        ["Feature", "Ada", "Ruby"], ["Speed", "Fast", "Slow"], ["Tools", "Few", "JavaScript ones"],
        ["Price", "Free", "Free"],
      ]
    ),
    (
      "Feature\nAda\nRuby\nSpeed\nfast\nslow at times\nPrice\nfree\nfree",
      [
        ["Feature", "Ada", "Ruby"], ["Speed", "fast", "slow at times"], ["Price", "free", "free"],
      ]
    ),
    (
      "Ada\nRuby\nSpeed\nfast\nslow\nPrice\nfree\nfree",
      [["", "Ada", "Ruby"], ["Speed", "fast", "slow"], ["Price", "free", "free"]]
    ),
    (
      "Ada\nRuby\nfast\nslow\nfree\nfree", [["Ada", "Ruby"], ["fast", "slow"], ["free", "free"]]
    ),
    ("Home\nProducts\nPrices\nContact us", []),
  ])
  func `reads tables that lost what divided them`(lines: String, cells: [[String]]) throws {
    let text =
      "Ada vs Ruby\n\nJavaScript is none, and JavaScript stays out.\n\n\(lines)\n\n\(Self.long)"
    let article = try article(text, named: "a.txt")
    #expect(article.rangeError == nil)
    #expect(cells.count < 3 || article.cells == cells)
    #expect(cells.count >= 3 || article.cells.isEmpty)
  }

  @Test
  func `knows program text`() throws {
    let code = "var a = new Promise((b) => {\n    b(1);\n});"
    #expect(try article("\(Self.long)\n\n\(code)\n\n\(Self.long)").blocks[1].kind == .code)
  }

  @Test(arguments: [
    ("Apache or nginx? | Example\n\n\(long)", "Apache or nginx?"),
    ("Introduction\n\n\(long)", nil),
    ("\(long)\n\n\(long)", nil),
  ])
  func `takes the first heading for the title`(text: String, title: String?) throws {
    #expect(try article(text).title == title)
  }
}
