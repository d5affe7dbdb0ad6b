import Claims
import Reporting

/// An article with a file name, and if wanted a title and a date.
func source(_ id: Int64, _ address: String, title: String? = nil, on day: String? = nil) -> Source {
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

let guide = source(1, "articles/guide.txt", title: "A guide", on: "2024-11-18")
let memo = source(2, "articles/memo.md")
