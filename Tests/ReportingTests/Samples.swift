import Claims
import Reporting

/// An article with a file name, and if wanted a title and a date.
func source(_ id: Int64, _ address: String, title: String? = nil, on day: PartialDate? = nil)
  -> Source
{
  Source(id: id, address: address, title: title, publishedOn: day)
}

/// A claim that an article makes.
func cited(
  _ id: Int64, _ source: Source, _ quote: String, _ polarity: Polarity = .positive,
  of technology: Technology.ID = "Node.js", comparison: Comparison? = nil, fact: Fact? = nil,
  quantity: Quantity? = nil, scope: String? = nil, heading: [String] = [], evidence: [Evidence] = []
) -> CitedClaim {
  CitedClaim(
    id: id, source: source,
    claim: Claim(
      technology: technology, criterion: "performance", polarity: polarity, comparison: comparison,
      fact: fact, quantity: quantity, scope: scope, quote: quote,
      utf8Range: 10..<10 + quote.utf8.count, heading: heading, rule: "opinion", reliability: 0.83,
      evidence: evidence))
}

/// A dispute with one pair of claims.
func dispute(
  _ kind: Dispute.Kind, _ a: CitedClaim, _ b: CitedClaim, comparand: Technology.ID? = nil,
  point: String? = nil, force: Dispute.Force = .direct, reach: Dispute.Reach = .cross,
  reason: String = "one praises, the other faults it"
) -> Dispute {
  Dispute(
    technology: "Node.js", criterion: "performance", comparand: comparand, kind: kind,
    point: point, support: Support(articles: 2, witnesses: 1),
    opposition: Support(articles: 3, witnesses: 3),
    pairs: [
      .init(a: a, b: b, force: force, reach: reach, reason: reason, clarity: 0.27, confidence: 0.6)
    ])
}

/// A dispute about what Node.js is, to which three articles give three answers, one of them a denial.
let kinds: Dispute = {
  let claims = [
    cited(1, guide, "A framework", fact: Fact("is a framework")),
    cited(2, memo, "A runtime", fact: Fact("is a runtime")),
    cited(3, source(3, "note.txt"), "No framework", fact: Fact("is a framework", isDenied: true)),
  ]
  func pair(_ a: CitedClaim, _ b: CitedClaim) -> Dispute.Pair {
    .init(
      a: a, b: b, force: .direct, reach: .cross, reason: "it cannot be both", clarity: 0.4,
      confidence: 0.7)
  }
  return Dispute(
    technology: "Node.js", criterion: "classification", kind: .fact,
    point: "is a framework or a runtime", question: "kind",
    answers: claims.map {
      .init(claims: [$0], support: Support(articles: Int($0.id), witnesses: Int($0.id)))
    }, pairs: [pair(claims[0], claims[1]), pair(claims[0], claims[2])])
}()

let guide = source(1, "articles/guide.txt", title: "A guide", on: "2024-11-18")
let memo = source(2, "articles/memo.md")
