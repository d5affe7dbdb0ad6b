import Analysis
import Claims
import Testing

private let praise = Said(article: "a", polarity: .positive, start: 0)

@Suite struct SuppressionTests {
  @Test(
    arguments: [
      (praise, Said(article: "a", polarity: .negative, start: 100), .concession),
      (praise, Said(article: "a", polarity: .negative, start: 5), .concession),
      (praise, Said(article: "a", polarity: .negative, start: 500), nil),
      (praise, Said(article: "b", polarity: .negative, start: 100), nil),
      (
        Said(article: "a", polarity: .positive, scope: "in small apps", start: 0),
        Said(article: "a", polarity: .negative, scope: "in large apps", start: 100), nil
      ),
      (
        Said(article: "a", comparison: Comparison(.better, than: "Go"), start: 0),
        Said(article: "a", comparison: Comparison(.worse, than: "Go"), start: 100), .concession
      ),
      (
        Said(article: "a", polarity: .positive, comparison: Comparison(.better, than: "Python")),
        Said(article: "b", polarity: .negative, comparison: Comparison(.worse, than: "Go")),
        .thirdTechnology
      ),
      (
        Said(
          article: "a", criterion: "ecosystem", polarity: .positive, quote: "1.3 million packages"),
        Said(
          article: "b", criterion: "ecosystem", polarity: .negative,
          quote: "dependencies are hard to manage"), .tradeOff
      ),
      (
        Said(
          article: "a", criterion: "ecosystem", polarity: .positive, quote: "1.3 million packages"),
        Said(article: "b", criterion: "ecosystem", polarity: .negative, quote: "few packages"), nil
      ),
      (
        Said(
          article: "a", criterion: "web", polarity: .positive, fact: Fact("has routing"),
          quote: "routing"),
        Said(
          article: "b", criterion: "web", polarity: .negative,
          fact: Fact("renders pages", isDenied: true), quote: "renders no pages"),
        .differentProperties
      ),
      (
        Said(article: "a", criterion: "architecture", polarity: .positive, quote: "clear layers"),
        Said(article: "b", criterion: "architecture", polarity: .negative, quote: "slow startup"),
        .differentMatters
      ),
      (
        Said(article: "a", comparison: Comparison(.better, than: "Go"), quote: "better defaults"),
        Said(article: "b", comparison: Comparison(.equal, than: "Go"), quote: "installs alike"),
        .differentMatters
      ),
      (
        Said(article: "a", fact: Fact("requires a build step"), start: 0),
        Said(article: "a", fact: Fact("requires a build step", isDenied: true), start: 100),
        .concession
      ),
      (
        Said(article: "a", fact: Fact("requires a build step"), start: 0),
        Said(article: "a", fact: Fact("requires a build step", isDenied: true), start: 600), nil
      ),
      (
        Said(article: "a", fact: Fact("is a framework", exclusionGroup: "kind")),
        Said(article: "b", fact: Fact("is a micro-framework", exclusionGroup: "kind")), .refinement
      ),
      (
        Said(article: "a", fact: Fact("is a programming language")),
        Said(
          article: "b", fact: Fact("is a programming language", isDenied: true),
          quote: "not a systems programming language"), .refinement
      ),
      (
        Said(article: "a", fact: Fact("is a programming language")),
        Said(
          article: "b", fact: Fact("is a programming language", isDenied: true),
          quote: "not a traditional programming language"), nil
      ),
      (
        Said(article: "a", quantity: Quantity(measure: "stars", value: 100)),
        Said(article: "b", quantity: Quantity(measure: "stars", value: 150)), .closeNumbers
      ),
      (
        Said(article: "a", quantity: Quantity(measure: "elapsed time", value: 1)),
        Said(article: "a", quantity: Quantity(measure: "elapsed time", value: 9)),
        .differentMeasurements
      ),
    ] as [(Said, Said, Suppression?)])
  func `names why two opposite claims are no contradiction`(
    one: Said, other: Said, suppression: Suppression?
  ) {
    let findings = findings(among: corpus([one, other]))
    #expect(findings.disputes.isEmpty == (suppression != nil))
    #expect(findings.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
  }

  @Test func `who copies both sides of a text says nothing that its author does not say`() {
    let findings = findings(
      among: corpus([
        praise, Said(article: "a", polarity: .negative, start: 500),
        Said(article: "b", polarity: .negative, copiedFrom: "a"),
      ]))
    #expect(findings.disputes.map(\.reach) == [.self])
    #expect(findings.suppressed.map(\.suppression) == [.copy])
  }

  @Test(arguments: [
    ("b", "for small sites", "for large sites", Suppression.differentCases),
    ("b", "for small sites", "for banks", nil),
    ("b", "for small sites", nil, nil),
    ("a", "for small sites", "for banks", Suppression.differentCases),
    ("a", "for small sites", "for small shops", nil),
    ("a", "for small sites", nil, nil),
  ])
  func `lets each rival have a case of its own`(
    article: String, one: String?, other: String?, suppression: Suppression?
  ) {
    let claims = corpus([
      Said(
        article: "a", polarity: .positive, isRecommendation: true, scope: one,
        quote: "Choose Node.js"),
      Said(
        article: article, technology: "Python", polarity: .positive, isRecommendation: true,
        scope: other, quote: "Choose Python"),
    ])
    let findings = findings(among: claims, rivals: Rivals([("Python", "Node.js")]))
    #expect(findings.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
    #expect(findings.disputes.isEmpty == (suppression != nil))
  }

  @Test func `leaves a ranking and a denied fact to the dispute about them`() {
    let claims = corpus([
      Said(article: "a", polarity: .positive, comparison: Comparison(.better, than: "Go")),
      Said(article: "b", polarity: .negative, comparison: Comparison(.worse, than: "Go")),
      Said(article: "a", criterion: "web", polarity: .positive, fact: Fact("supports routing")),
      Said(
        article: "b", criterion: "web", polarity: .negative,
        fact: Fact("supports routing", isDenied: true)),
    ])
    let findings = findings(among: claims)
    #expect(findings.disputes.map(\.kind) == [.fact, .comparison])
    #expect(findings.suppressed.map(\.suppression) == [.otherPoint, .otherPoint])
  }
}
