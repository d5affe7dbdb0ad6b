import Analysis
import Claims
import Testing

@Suite struct DisputesTests {
  @Test func `sets praise against blame of one technology on one criterion`() throws {
    let claims = corpus([
      Said(article: "a", polarity: .positive),
      Said(article: "b", polarity: .negative),
      Said(article: "c", criterion: "memory", polarity: .negative),
      Said(article: "d", technology: "Python", polarity: .negative),
      Said(article: "e", polarity: .neutral),
    ])
    let found = disputes(among: claims)
    try #require(found.count == 1)
    #expect(found[0].kind == .polarity)
    #expect(found[0].technology == "Node.js")
    #expect(found[0].criterion == "performance")
    #expect(found[0].pairs.map(\.a.id) == [1])
    #expect(found[0].pairs.map(\.b.id) == [2])
    #expect(found[0].force == .direct)
    #expect(found[0].reach == .cross)
    #expect(found[0].pairs[0].reason == "one praises Node.js, the other faults it")
  }

  @Test(
    arguments: [
      ("packages in the registry", [350_000, 1_300_000], [2], [1]),
      ("packages in the registry", [1_000_000, 1_300_000], [], []),
      ("packages in the registry", [350_000, 1_000_000, 1_300_000], [2, 3], [1]),
      ("created in year", [2009, 2010], [2], [1]),
      ("created in year", [2009, 2009], [], []),
      ("downloads per year", [10_000_000, 10_100_000], [], []),
      ("rank in survey X", [3, 4], [2], [1]),
      ("age in years", [25, 30], [], []),
      ("growth", [-2, 2], [2], [1]),
      ("growth", [.nan, .infinity, 2], [], []),
    ] as [(String, [Double], Set<Int64>, Set<Int64>)])
  func `finds numbers too far apart`(
    measure: String, values: [Double], larger: Set<Int64>, smaller: Set<Int64>
  ) {
    let claims = corpus(
      zip(["a", "b", "c"], values).map {
        Said(article: $0, quantity: Quantity(measure: measure, value: $1))
      })
    let pairs = disputes(among: claims).flatMap(\.pairs)
    #expect(Set(pairs.map(\.a.id)) == larger)
    #expect(Set(pairs.map(\.b.id)) == smaller)
  }

  @Test func `sets rival recommendations for one criterion against each other`() throws {
    let python = Said(
      article: "a", technology: "Python", criterion: "real-time", polarity: .positive,
      isRecommendation: true, quote: "Python is the best choice")
    let node = Said(
      article: "b", criterion: "real-time", polarity: .positive, isRecommendation: true,
      quote: "Choose Node.js")
    let claims = corpus([python, node])
    #expect(disputes(among: claims) == [])

    let rivals = Rivals([("Python", "Node.js")])
    let dispute = try #require(disputes(among: claims, rivals: rivals).first)
    #expect(dispute.kind == .recommendation)
    #expect(dispute.technology == "Node.js")
    #expect(dispute.comparand == "Python")
    #expect(dispute.pairs[0].reason == "one puts Node.js first, the other Python")

    let article = Said(
      article: "c", technology: "Python", comparison: Comparison(.equal, than: "Node.js"))
    #expect(disputes(among: corpus([python, node, article])).map(\.kind) == [.recommendation])
  }

  @Test func `reaches from article to article as soon as one of its pairs does`() throws {
    let claims = corpus([
      Said(article: "a", polarity: .positive, reliability: 0.95),
      Said(article: "a", polarity: .negative, reliability: 0.95),
      Said(article: "b", polarity: .negative, isHedged: true, reliability: 0.5),
    ])
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.pairs.map(\.reach) == [.`self`, .cross])
    #expect(dispute.reach == .cross)
    #expect(disputes(among: Array(claims.prefix(2))).map(\.reach) == [.`self`])
  }

  @Test func `counts copies of one text as one witness`() {
    let claims = corpus([
      Said(article: "a", polarity: .positive),
      Said(article: "b", polarity: .positive, copiedFrom: "a"),
      Said(article: "c", polarity: .negative),
    ])
    let found = disputes(among: claims)
    #expect(found.map(\.support) == [Support(articles: 2, witnesses: 1)])
    #expect(found.map(\.opposition) == [Support(articles: 1, witnesses: 1)])
  }

  @Test func `hears a few of thousands of claims, and counts them all`() throws {
    let claims = corpus(
      (0..<2_000).map {
        Said(article: "\($0 % 500)", polarity: $0 % 3 == 0 ? .positive : .negative)
      })
    let dispute = try #require(disputes(among: claims).first)
    #expect(dispute.pairs.count == 50)
    #expect(dispute.support.articles == 500)
    #expect(dispute.opposition.articles == 500)
  }

  @Test func `finds nothing among no claims`() {
    #expect(disputes(among: []) == [])
  }
}
