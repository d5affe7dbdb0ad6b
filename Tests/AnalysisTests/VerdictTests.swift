import Analysis
import Claims
import Testing

@Suite struct VerdictTests {
  @Test(
    arguments: [
      (nil, nil, "performance", .direct, nil),
      (
        "in small apps", "in large apps", "performance", .conditional,
        "one speaks of small cases, the other of large ones"
      ),
      (
        "for beginners", "if you know JavaScript", "learning-curve", .conditional,
        "one speaks of beginners, the other of people who know it"
      ),
      (
        "new developers", "to those who are adept at it", "syntax", .conditional,
        "one speaks of beginners, the other of people who know it"
      ),
      (
        "if you don’t know it", "for experienced people", "syntax", .conditional,
        "one speaks of beginners, the other of people who know it"
      ),
      (
        "for I/O-bound tasks", "for CPU-bound tasks", "performance", .conditional,
        "one speaks of input and output, the other of computation"
      ),
      (
        "at first", "over time", "productivity", .conditional,
        "one speaks of the beginning, the other of what comes later"
      ),
      (
        "for prototypes", "in production", "maturity", .conditional,
        "one speaks of prototypes, the other of production"
      ),
      (
        "since Node.js 18", "in version 12", "security", .temporal,
        "one speaks of version 18, the other of version 12"
      ),
      (
        "for heavy load", "for bigger systems", "scalability", .direct,
        "both speak of the same case: “for heavy load”, “for bigger systems”"
      ),
      (
        "when querying JSON", "for JSON documents", "performance", .direct,
        "both speak of the same case: “when querying JSON”, “for JSON documents”"
      ),
      (
        "for banks", "on Windows", "security", .conditional,
        "each sets its own condition: “for banks”, “on Windows”"
      ),
      ("for banks", nil, "security", .conditional, "only one sets a condition: “for banks”"),
      (nil, "for the bigger systems", "scalability", .direct, nil),
      (nil, "for real-time chats", "real-time", .direct, nil),
      (nil, "…", "security", .direct, nil),
      (nil, "even for banks", "security", .direct, nil),
    ] as [(String?, String?, Criterion.ID, Dispute.Force, String?)])
  func `judges the force of a dispute by what its sides speak of`(
    one: String?, other: String?, criterion: Criterion.ID, force: Dispute.Force, reason: String?
  ) throws {
    let claims = corpus([
      Said(article: "a", criterion: criterion, polarity: .positive, scope: one),
      Said(article: "b", criterion: criterion, polarity: .negative, scope: other),
    ])
    let pair = try #require(disputes(among: claims).first?.pairs.first)
    let why = ["one praises Node.js, the other faults it", reason].compactMap(\.self)
    #expect(pair.force == force)
    #expect(pair.reason == why.joined(separator: "; "))
  }

  @Test(
    arguments: [
      ("2016-05-31", "2024", .temporal, "8 years lie between them"),
      ("2021", "2024-01", .direct, nil),
      (nil, "2024", .direct, nil),
    ] as [(PartialDate?, PartialDate?, Dispute.Force, String?)])
  func `takes years between two counts for a reason`(
    one: PartialDate?, other: PartialDate?, force: Dispute.Force, reason: String?
  ) throws {
    let claims = corpus([
      Said(article: "a", quantity: Quantity(measure: "stars", value: 10), date: one),
      Said(article: "b", quantity: Quantity(measure: "stars", value: 100.5), date: other),
    ])
    let pair = try #require(disputes(among: claims).first?.pairs.first)
    let why = ["100.5 against 10 for “stars”", reason].compactMap(\.self)
    #expect(pair.force == force)
    #expect(pair.reason == why.joined(separator: "; "))
  }

  @Test(
    arguments: [
      (
        "Angular 2 is slow", "Angular 17 is fast",
        "one speaks of version 17, the other of version 2"
      ),
      ("Previously it was slow", "Angular is fast", "one speaks of what once was"),
      ("Angular felt slow", "Angular is fast", "one speaks of what once was"),
      ("Angular 2 is slow", "Angular 2 is fast", nil),
      ("Angular is slow", "Angular 17 is fast", nil),
    ] as [(String, String, String?)])
  func `asks whether the older of two versions is outdated`(
    blame: String, praise: String, reason: String?
  ) throws {
    let claims = corpus([
      Said(article: "a", technology: "Angular", polarity: .negative, quote: blame),
      Said(article: "b", technology: "Angular", polarity: .positive, quote: praise),
    ])
    let pair = try #require(disputes(among: claims).first?.pairs.first)
    #expect(pair.force == (reason == nil ? .direct : .temporal))
    #expect(
      pair.reason
        == ["one praises Angular, the other faults it", reason].compactMap(\.self)
        .joined(separator: "; "))
  }

  @Test func `takes versions that two counts name for a reason`() throws {
    let claims = corpus([
      Said(article: "a", quantity: Quantity(measure: "stars", value: 10), scope: "in version 2"),
      Said(article: "b", quantity: Quantity(measure: "stars", value: 90), scope: "in version 3"),
    ])
    let pair = try #require(disputes(among: claims).first?.pairs.first)
    #expect(pair.force == .temporal)
    #expect(pair.reason.hasSuffix("one speaks of version 3, the other of version 2"))
  }

  @Test(
    arguments: [
      ("popularity", Dispute.Force.temporal), ("performance", .direct),
    ] as [(Criterion.ID, Dispute.Force)])
  func `takes years for a reason only where time changes the matter`(
    criterion: Criterion.ID, force: Dispute.Force
  ) {
    let claims = corpus([
      Said(article: "a", criterion: criterion, polarity: .positive, date: "2014"),
      Said(article: "b", criterion: criterion, polarity: .negative, date: "2024"),
    ])
    #expect(disputes(among: claims).map(\.force) == [force])
  }

  @Test(arguments: [
    ("a", "On the flip side, Node.js is slow", Dispute.Force.conditional),
    ("b", "On the flip side, Node.js is slow", .direct),
    ("a", "Node.js is slow", .direct),
  ])
  func `an author who turns to the other side weighs both`(
    article: String, quote: String, force: Dispute.Force
  ) throws {
    let claims = corpus([
      Said(article: "a", polarity: .positive, quote: "Node.js is fast"),
      Said(article: article, polarity: .negative, quote: quote),
    ])
    let pair = try #require(disputes(among: claims).first?.pairs.first)
    #expect(pair.force == force)
    #expect(pair.reason.hasSuffix("; one author weighs both sides") == (force == .conditional))
  }
}
