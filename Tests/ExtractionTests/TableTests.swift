import Claims
import Extraction
import Reading
import Testing

/// What is read of tables: each cell as its column's and its row's.
struct TableTests {
  @Test(arguments: [
    // Technologies as columns.
    (
      "| Criterion | Node.js | Python |\n|---|---|---|\n| Performance | Excellent for I/O | Slow |",
      ["Node.js performance positive: Excellent for I/O", "Python performance negative: Slow"]
    ),
    // Technologies as rows.
    (
      "| | Performance | Scalability |\n|---|---|---|\n| Node.js | fast | poor |",
      ["Node.js performance positive: fast", "Node.js scalability negative: poor"]
    ),
    // No row heads.
    (
      "| Node.js | Python |\n|---|---|\n| Hard to learn | Easy to learn |",
      [
        "Node.js learning-curve negative: Hard to learn",
        "Python learning-curve positive: Easy to learn",
      ]
    ),
    // More of a burden is worse.
    (
      "| | Node.js | Python |\n|---|---|---|\n| Memory usage | High | Low |",
      ["Node.js memory negative: High", "Python memory positive: Low"]
    ),
    // Ticks and crosses.
    (
      "| | Node.js | Python |\n|---|---|---|\n| Type safety | ❌ | ✔️ |",
      ["Node.js type-safety negative: ❌", "Python type-safety positive: ✔"]
    ),
    // A cell that names a technology speaks of that one.
    (
      "| | Node.js |\n|---|---|\n| Scalability | Python is hard to scale |",
      ["Python scalability negative: Python is hard to scale"]
    ),
    // A row of names heads the columns though no markup says so.
    (
      "<table><tr><td>Feature</td><td>Node.js</td><td>Python</td></tr>"
        + "<tr><td>Security</td><td>good</td><td>not good</td></tr></table>",
      ["Node.js security positive: good", "Python security negative: not good"]
    ),
    // Cells that lost their table, each a paragraph.
    (
      "Criterion\n\nNode.js\n\nPython\n\nPerformance\n\nFast\n\nSlow\n\nSecurity\n\ngood\n\nnot good",
      [
        "Node.js performance positive: Fast", "Node.js security positive: good",
        "Python performance negative: Slow", "Python security negative: not good",
      ]
    ),
    (
      "Node.js\n\nPython\n\nPerformance\n\nFast\n\nSlow\n\nSecurity\n\ngood\n\nnot good",
      [
        "Node.js performance positive: Fast", "Node.js security positive: good",
        "Python performance negative: Slow", "Python security negative: not good",
      ]
    ),
    // A cell that spans columns speaks of each of them.
    (
      "<table><tr><th></th><th>Node.js</th><th>Python</th></tr>"
        + "<tr><td>Security</td><td colspan=2>good</td></tr></table>",
      ["Node.js security positive: good", "Python security positive: good"]
    ),
    // What it says by itself, it says once.
    (
      "<table><tr><th></th><th>Node.js</th><th>Python</th></tr>"
        + "<tr><td>Scalability</td><td colspan=2>Python is hard to scale</td></tr></table>",
      ["Python scalability negative: Python is hard to scale"]
    ),
    // A head that spans columns heads each of them, together with those below it.
    (
      "<table><tr><th rowspan=2></th><th colspan=2>Node.js</th><th colspan=2>Python</th></tr>"
        + "<tr><th>Pros</th><th>Cons</th><th>Pros</th><th>Cons</th></tr>"
        + "<tr><td>1</td><td>performance</td><td>memory usage</td><td>documentation</td>"
        + "<td>scalability</td></tr></table>",
      [
        "Node.js memory negative: memory usage", "Node.js performance positive: performance",
        "Python documentation positive: documentation", "Python scalability negative: scalability",
      ]
    ),
    // A cell that spans rows speaks of, or heads, each of them.
    (
      "<table><tr><th></th><th>Node.js</th><th>Python</th></tr>"
        + "<tr><td>Security</td><td rowspan=2>good</td><td>poor</td></tr>"
        + "<tr><td>Documentation</td><td>good</td></tr></table>",
      [
        "Node.js security positive: good", "Node.js documentation positive: good",
        "Python security negative: poor", "Python documentation positive: good",
      ]
    ),
    (
      "<table><tr><th></th><th>Performance</th></tr><tr><td rowspan=2>Node.js</td>"
        + "<td>fast</td></tr><tr><td>very fast</td></tr></table>",
      ["Node.js performance positive: fast", "Node.js performance positive: very fast"]
    ),
    // A cell across the table heads the rows below it.
    (
      "<table><tr><th></th><th>Node.js</th><th>Python</th></tr>"
        + "<tr><td colspan=3>Performance</td></tr>"
        + "<tr><td>In short</td><td>excellent</td><td>poor</td></tr></table>",
      ["Node.js performance positive: excellent", "Python performance negative: poor"]
    ),
    // Cells of which some are missing belong to no column.
    (
      "<table><tr><th>Feature</th><th>Node.js</th><th>Python</th><th>Notes</th></tr>"
        + "<tr><td>Security</td><td>good</td></tr></table>", []
    ),
  ])
  func `a cell speaks of the technology and the criterion of its heads`(
    table: String, expected: [String]
  ) throws {
    let claims = try Self.extraction(of: table).claims
    #expect(
      claims.map { "\($0.technology) \($0.criterion) \($0.polarity): \($0.quote)" }.sorted()
        == expected.sorted())
  }

  @Test func `the heads of a cell are its headings and its evidence`() throws {
    let extraction = try Self.extraction(
      of: "| | Node.js | Python |\n|---|---|---|\n| Security | good | poor |")
    let claim = try #require(extraction.claims.last)
    #expect(claim.heading == ["Node.js vs Python", "Security", "Python"])
    #expect(claim.rule == "cell")
    #expect(claim.evidence.map(\.role) == [.technology, .opinion, .criterion])
    #expect(extraction.passages.suffix(3).map(\.outcome) == [.heading, .claims, .claims])
  }

  @Test func `a cell that spans columns is one passage`() throws {
    let extraction = try Self.extraction(
      of: "<table><tr><th></th><th>Node.js</th><th>Python</th></tr>"
        + "<tr><td>Security</td><td colspan=2>good</td></tr></table>")
    #expect(extraction.passages.suffix(3).map(\.outcome) == [.code, .heading, .claims])
  }

  private static func extraction(of table: String) throws -> Extraction {
    let bytes = Array("# Node.js vs Python\n\n\(table)\n".utf8)
    let page = table.hasPrefix("<") ? Array("<html><h1>Node.js vs Python</h1>\(table)".utf8) : bytes
    return try Subject.extractor().extract(from: ArticleReader().article(from: page))
  }
}
