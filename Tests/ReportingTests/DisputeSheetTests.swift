import Claims
import Reporting
import Testing

@Test func `shows one claim of each witness in its context, and who contradicts whom`() {
  let claims = [
    cited(1, guide, "It is fast", heading: ["A guide", "Speed", "Node"]),
    cited(2, memo, "It is slow", .negative), cited(3, memo, "It crawls", .negative),
  ]
  func pair(_ b: CitedClaim, _ force: Dispute.Force, _ reason: String) -> Dispute.Pair {
    Dispute.Pair(
      a: claims[0], b: b, force: force, reach: .cross, reason: reason, clarity: 0.2,
      confidence: 0.456,
      doubts: ["one", "another", "a third", "a slight one"])
  }
  let context: @Sendable (CitedClaim) -> QuoteContext = {
    QuoteContext(before: $0.id == 1 ? "At first: " : "", after: "")
  }
  let dispute = Dispute(
    technology: "Node.js", criterion: "performance", kind: .polarity,
    support: Support(articles: 1, witnesses: 1), opposition: Support(articles: 1, witnesses: 1),
    pairs: [
      pair(claims[1], .direct, "one praises, the other faults it"),
      pair(claims[2], .conditional, "only one sets a condition"),
    ])
  #expect(
    DisputeSheet(dispute, context: context).lines(on: Page(width: 80)) == [
      "Node.js · performance", "polarity · direct · doubtful · for: 1 article · against: 1 article",
      "confidence 46 %: one; another; a third", "",
      "    + At first: “It is fast”",
      "        guide.txt · A guide · 2024-11-18",
      "        claim 1 · Speed › Node", "",
      "    − “It is slow”",
      "        memo.md",
      "        claim 2 · likewise 3", "",
      "CLAIMS       FORCE        WHY",
      "1 against 2  direct       one praises, the other faults it",
      "1 against 3  conditional  only one sets a condition",
    ])
}

/// A dispute whose surest pair is that of the first claim of each side, however reliable the others are.
private func dispute(counting articles: Int) -> Dispute {
  func said(_ id: Int64, _ polarity: Polarity, _ reliability: Double) -> CitedClaim {
    let cited = cited(id, source(id, "\(id).txt"), "Quote \(id)", polarity)
    var claim = cited.claim
    claim.reliability = reliability
    return CitedClaim(id: id, source: cited.source, claim: claim)
  }
  let praise = [said(1, .positive, 0.4), said(2, .positive, 0.9)]
  let blame = [said(3, .negative, 0.4), said(4, .negative, 0.9)]
  return Dispute(
    technology: "Node.js", criterion: "performance", kind: .polarity,
    support: Support(articles: articles, witnesses: articles),
    opposition: Support(articles: 2, witnesses: 2),
    pairs: praise.flatMap { a in
      blame.map { b in
        .init(
          a: a, b: b, force: .direct, reach: .cross, reason: "the other faults it", clarity: 0.2,
          confidence: 0.6)
      }
    })
}

private func sheet(of dispute: Dispute) -> [String] {
  DisputeSheet(dispute) { _ in .init(before: "", after: "") }.lines(on: Page(width: 80))
}

@Test func `opens each side with the quote that lists show`() {
  let quotes = sheet(of: dispute(counting: 2)).filter { $0.contains("“") }
  #expect(
    quotes == [
      "    + “Quote 1”", "    + “Quote 2”", "    − “Quote 3”", "    − “Quote 4”",
    ])
}

@Test(arguments: [
  (2, nil), (3, "    1 more article says so without being set against what is shown here"),
  (5, "    3 more articles say so without being set against what is shown here"),
])
func `accounts for every article that is counted`(articles: Int, line: String?) {
  let lines = sheet(of: dispute(counting: articles))
  #expect(lines.filter { $0.contains("more article") } == (line.map { [$0] } ?? []))
}

@Test func `says a reason once, whatever the number of pairs that have it`() {
  #expect(
    sheet(of: dispute(counting: 2)).suffix(2) == [
      "CLAIMS             FORCE   WHY", "1, 2 against 3, 4  direct  the other faults it",
    ])
}

@Test func `shows the claims for each of several answers`() {
  #expect(
    sheet(of: kinds).filter { $0.contains("“") } == [
      "    • is a framework: “A framework”", "    • is a runtime: “A runtime”",
      "    • not so: is a framework: “No framework”",
    ])
}
