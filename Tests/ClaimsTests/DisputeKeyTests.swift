import Claims
import Testing

private func dispute(
  _ kind: Dispute.Kind, comparand: Technology.ID? = nil, point: String? = nil,
  question: String? = nil
) -> Dispute {
  let cited = CitedClaim(
    id: 1, source: Source(id: 1, address: "guide.txt"),
    claim: Claim(
      technology: "Node.js", criterion: "performance", polarity: .positive, quote: "fast",
      utf8Range: 0..<4, rule: "attribute", reliability: 0.5))
  let one = Dispute.Answer(claims: [cited], support: Support(of: [cited]))
  return Dispute(
    technology: "Node.js", criterion: "performance", comparand: comparand, kind: kind,
    point: point, question: question, answers: [one, one],
    pairs: [
      .init(
        a: cited, b: cited, force: .direct, reach: .cross, reason: "", clarity: 0.5,
        confidence: 0.5)
    ])
}

@Test(arguments: [
  (dispute(.polarity), "node.js/performance"),
  (dispute(.comparison, comparand: "C++"), "node.js/performance/c++"),
  (
    dispute(.recommendation, comparand: "Ruby on Rails"), "node.js/performance/or/ruby-on-rails"
  ),
  (dispute(.fact, point: "is a (real) language"), "node.js/performance/is-a-real-language"),
  (
    dispute(.fact, point: "is a framework or a library", question: "kind"),
    "node.js/performance/kind"
  ),
])
func `names a dispute so that it is found again`(dispute: Dispute, key: String) {
  #expect(dispute.key == key)
}
