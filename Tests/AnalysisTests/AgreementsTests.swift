import Analysis
import Claims
import Testing

@Suite struct AgreementsTests {
  @Test(
    arguments: [
      (
        Said(article: "a", polarity: .positive), Said(article: "b", polarity: .positive),
        ["positive"]
      ),
      (
        Said(article: "a", polarity: .negative), Said(article: "b", polarity: .negative),
        ["negative"]
      ),
      (Said(article: "a", polarity: .positive), Said(article: "b", polarity: .negative), []),
      (Said(article: "a", polarity: .neutral), Said(article: "b", polarity: .neutral), []),
      (Said(article: "a", polarity: .positive), Said(article: "a", polarity: .positive), []),
      (
        Said(article: "a", comparison: Comparison(.better, than: "Python")),
        Said(article: "b", technology: "Python", comparison: Comparison(.worse, than: "Node.js")),
        ["better than Python"]
      ),
      (
        Said(article: "a", technology: "Python", comparison: Comparison(.equal, than: "Node.js")),
        Said(article: "b", comparison: Comparison(.equal, than: "Python")), ["equal to Python"]
      ),
      (
        Said(article: "a", comparison: Comparison(.better, than: "Python")),
        Said(article: "b", comparison: Comparison(.better, than: "Go")), []
      ),
      (
        Said(article: "a", fact: Fact("is fast")), Said(article: "b", fact: Fact("is fast")),
        ["is fast"]
      ),
      (
        Said(article: "a", fact: Fact("is fast", isDenied: true)),
        Said(article: "b", fact: Fact("is fast", isDenied: true)), ["not so: is fast"]
      ),
      (
        Said(article: "a", fact: Fact("is fast")),
        Said(article: "b", fact: Fact("is fast", isDenied: true)), []
      ),
      (
        Said(article: "a", quantity: Quantity(measure: "stars", value: 1_000)),
        Said(article: "b", quantity: Quantity(measure: "stars", value: 1_050)),
        ["stars: 1,000 to 1,050"]
      ),
      (
        Said(article: "a", quantity: Quantity(measure: "created in year", value: 2009)),
        Said(article: "b", quantity: Quantity(measure: "created in year", value: 2010)), []
      ),
    ] as [(Said, Said, [String])])
  func `groups what two articles say alike`(one: Said, other: Said, points: [String]) {
    #expect(agreements(among: corpus([one, other])).map(\.point) == points)
  }

  @Test func `counts copies once, and ranks what only they say last`() {
    let claims = corpus([
      Said(article: "a", criterion: "memory", polarity: .positive),
      Said(article: "b", criterion: "memory", polarity: .positive, copiedFrom: "a"),
      Said(article: "c", criterion: "memory", polarity: .positive, copiedFrom: "a"),
      Said(article: "a", criterion: "syntax", polarity: .positive),
      Said(article: "b", criterion: "syntax", polarity: .positive),
      Said(article: "c", criterion: "syntax", polarity: .negative),
    ])
    let found = agreements(among: claims)
    #expect(found.map(\.criterion) == ["syntax", "memory"])
    #expect(found.map(\.support.witnesses) == [2, 1])
    #expect(found.map(\.support.articles) == [2, 3])
    #expect(found.map(\.dissent.articles) == [1, 0])
  }

  @Test(arguments: [("", true), ("d", true), ("de", false), ("def", false)])
  func `what as many independent articles deny is no agreement`(
    dissenters: String, isAgreement: Bool
  ) {
    let claims = corpus(
      [
        Said(article: "a", polarity: .positive), Said(article: "b", polarity: .positive),
        Said(article: "c", polarity: .positive, copiedFrom: "a"),
      ] + dissenters.map { Said(article: String($0), polarity: .negative) })
    let points = agreements(among: claims).map(\.point)
    #expect(points.contains("positive") == isAgreement)
  }

  @Test func `lists one claim of each witness before the second of any`() {
    let claims = corpus([
      Said(article: "a", polarity: .positive, quote: "fast"),
      Said(article: "a", polarity: .positive, quote: "very fast"),
      Said(article: "b", polarity: .positive, quote: "faster than one would think"),
    ])
    #expect(agreements(among: claims).map { $0.claims.map(\.id) } == [[1, 3, 2]])
  }
}
