import Analysis
import Claims
import Testing

private let better = Comparison(.better, than: "Python")
private let worse = Comparison(.worse, than: "Python")
private let equal = Comparison(.equal, than: "Python")

@Suite struct RankingDisputesTests {
  @Test(
    arguments: [
      ("Node.js", better, "Node.js", worse, 1),
      ("Node.js", better, "Python", Comparison(.better, than: "Node.js"), 1),
      ("Python", Comparison(.worse, than: "Node.js"), "Node.js", worse, 1),
      ("Node.js", better, "Node.js", equal, 1),
      ("Node.js", better, "Python", Comparison(.worse, than: "Node.js"), 0),
      ("Node.js", equal, "Python", Comparison(.equal, than: "Node.js"), 0),
      ("Node.js", better, "Node.js", Comparison(.worse, than: "Go"), 0),
      ("Node.js", better, "Node.js", Comparison(.better, than: "Node.js"), 0),
    ] as [(Technology.ID, Comparison, Technology.ID, Comparison, Int)])
  func `brings rankings to one orientation before it compares them`(
    one: Technology.ID, first: Comparison, other: Technology.ID, second: Comparison, count: Int
  ) {
    let quote = "The same benchmark decides"
    let claims = corpus([
      Said(article: "a", technology: one, comparison: first, quote: quote),
      Said(article: "b", technology: other, comparison: second, quote: quote),
    ])
    #expect(disputes(among: claims).filter { $0.kind == .comparison }.count == count)
  }

  @Test func `says who is ahead of whom`() throws {
    let claims = corpus([
      Said(article: "a", technology: "Python", comparison: Comparison(.better, than: "Node.js")),
      Said(article: "b", technology: "Python", comparison: Comparison(.worse, than: "Node.js")),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.technology == "Node.js")
    #expect(dispute.comparand == "Python")
    #expect(dispute.pairs[0].a.id == 2)
    #expect(
      dispute.pairs[0].reason == "one puts Node.js ahead of Python, the other behind it")
  }

  @Test func `sets a draw against a lead where nobody says the opposite`() throws {
    let claims = corpus([
      Said(article: "a", comparison: equal, quote: "Both are as quick in benchmarks"),
      Said(
        article: "b", technology: "Python", comparison: Comparison(.better, than: "Node.js"),
        quote: "It wins most benchmarks"),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.technology == "Python")
    #expect(dispute.pairs[0].a.id == 2)
    #expect(dispute.pairs[0].reason == "one puts Python ahead of Node.js, the other level with it")
  }
}
