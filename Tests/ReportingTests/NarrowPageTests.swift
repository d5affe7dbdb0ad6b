import Claims
import Reporting
import Testing

@Test func `breaks the heading of a claim and of a dispute on a narrow page`() {
  let claim = cited(1, guide, "It is fast", scope: "on one core")
  let page = Page(width: 20)
  #expect(
    ClaimSheet(claim).lines(on: page).prefix(3) == [
      "Claim 1 · Node.js", "· performance  +", "“It is fast”",
    ])
  let sheet = DisputeSheet(dispute(.polarity, claim, cited(2, memo, "It is slow", .negative))) {
    _ in
    QuoteContext(before: "", after: "")
  }
  #expect(sheet.lines(on: page).prefix(2) == ["Node.js ·", "performance"])
}
