import Claims
import Reporting
import Testing

@Test(
  arguments: [
    ([.concession], "1 pair left out: 1 concession"),
    ([.copy, .concession, .concession], "3 pairs left out: 2 concession, 1 copy"),
    (
      [.copy, .copy, .refinement, .tradeOff, .concession, .concession, .concession],
      "7 pairs left out: 3 concession, 2 copy, 2 others"
    ),
  ] as [([Suppression], String)])
func `names the reasons that most of the pairs have that are left out`(
  reasons: [Suppression], summary: String
) {
  let claim = cited(1, guide, "It is fast")
  let pairs = reasons.map { SuppressedPair(kind: .polarity, a: claim, b: claim, suppression: $0) }
  #expect(pairs.summary == summary)
}
