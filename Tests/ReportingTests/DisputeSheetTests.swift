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
  let context: @Sendable (CitedClaim) -> DisputeSheet.Context = {
    DisputeSheet.Context(before: $0.id == 1 ? "At first: " : "", after: "")
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
      "CLAIM  AGAINST  FORCE        WHY",
      "    1        2  direct       one praises, the other faults it",
      "    1        3  conditional  only one sets a condition",
    ])
}
