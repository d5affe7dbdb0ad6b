import Claims
import Reporting
import Testing

struct ReportTests {
  private let fast = cited(1, guide, "It is *fast* on\n<b>one</b> core")
  private let slow = cited(2, memo, "It is slow", .negative)

  private var agreement: Agreement {
    Agreement(
      technology: "Node.js", criterion: "performance", point: "positive",
      support: Support(articles: 3, witnesses: 2), dissent: Support(articles: 1, witnesses: 1),
      claims: [fast, cited(3, source(3, "third.md"), "It is quick")])
  }

  private var matrix: Matrix {
    let one = Support(articles: 1, witnesses: 1)
    let none = Support(articles: 0, witnesses: 0)
    return Matrix(cells: [
      "performance": [
        "Node.js": .init(
          support: Support(articles: 3, witnesses: 2), opposition: one, neutral: none)
      ],
      "cost": ["C_sharp": .init(support: one, opposition: none, neutral: none)],
    ])
  }

  @Test func `says at a glance, in quotes and by number what articles say`() {
    let report = Report(
      title: "Node.js", disputes: [dispute(.polarity, fast, slow)], agreements: [agreement],
      matrix: matrix)
    #expect(
      report.lines.joined(separator: "\n") == #"""
        # What articles say of Node.js

        ## At a glance

        | criterion | Node.js | C\_sharp |
        | --- | --- | --- |
        | performance | +2 −1 | · |
        | cost | · | (+1) |

        +3 −1: three independent articles praise it, one blames it; ○ is neither. “if”: under conditions only; ( ): a single article.

        ## Where they contradict each other

        ### 1. Node.js · performance

        polarity · direct · for: 2 articles, 1 independent · against: 3 articles – one praises, the other faults it

        - \+ “It is \*fast\* on \<b>one\</b> core” (1)
        - 1 more article says so without being set against what is shown here
        - − “It is slow” (2)
        - 2 more articles say so without being set against what is shown here

        ## On what they agree

        **Node.js · performance · positive** – 3 articles, 2 independent; against: 1 article

        - \+ “It is \*fast\* on \<b>one\</b> core” (1)
        - \+ “It is quick” (3)

        ## Who says it

        1. guide.txt · A guide · 2024-11-18
        2. memo.md
        3. third.md
        """#)
  }

  @Test func `names what of the matrix it leaves out`() {
    let report = Report(
      title: "Node.js", disputes: [], agreements: [], matrix: matrix, criteria: 1)
    #expect(report.lines.contains("| criterion | Node.js |"))
    #expect(
      report.lines.last == "- 1 technology and 1 criterion at a glance: `crosscheck matrix --all`")
  }

  @Test(arguments: [
    ("1. Go.md", #"1\. Go.md"#), ("# Go.md", "\\# Go.md"), ("- Go", #"\- Go"#), ("> Go", #"\> Go"#),
    ("2) Go", #"2\) Go"#), ("2024 Go", "2024 Go"), ("go.md", "go.md"),
  ])
  func `a title begins no list, heading or quotation`(address: String, item: String) {
    let odd = cited(1, source(1, address), "It is fast")
    let report = Report(
      title: "Node.js", disputes: [dispute(.polarity, odd, slow)], agreements: [], matrix: matrix)
    #expect(report.lines.contains("1. \(item)"))
  }

  @Test func `is a document also where nothing is claimed`() {
    let report = Report(
      title: "Node.js", disputes: [], agreements: [],
      matrix: Matrix(cells: [:]))
    #expect(report.lines == ["# What articles say of Node.js", "", "Nothing is claimed."])
  }
}
