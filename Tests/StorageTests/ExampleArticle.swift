import Claims
import Foundation
import Storage

/// A sentence of an example article, with the claim that it makes, if it makes one.
struct Line: Sendable {
  let text: String
  var heading: [String] = ["Comparison"]
  var claim: Claim?

  /// A sentence that claims nothing.
  static func filler(_ text: String) -> Line { Line(text: text) }

  /// A sentence that claims something of a technology.
  static func claim(
    _ text: String, _ technology: Technology.ID, _ criterion: Criterion.ID,
    _ polarity: Polarity = .neutral, comparison: Comparison? = nil, fact: Fact? = nil,
    quantity: Quantity? = nil, isRecommendation: Bool = false, scope: String? = nil
  ) -> Line {
    let claim = Claim(
      technology: technology, criterion: criterion, polarity: polarity, comparison: comparison,
      fact: fact, quantity: quantity, isRecommendation: isRecommendation, scope: scope,
      quote: text, utf8Range: 0..<text.utf8.count, heading: ["Comparison"], rule: "example",
      reliability: 0.75,
      evidence: [Evidence(.technology, at: 3..<5, note: "a “quoted”\n\"note\" \\ with é")])
    return Line(text: text, claim: claim)
  }
}

/// An article of these sentences, one a line.
func example(
  _ address: String, publishedOn: PartialDate? = nil, sha256: String = "00",
  fingerprints: [Int64] = [], _ lines: [Line]
) -> ImportedArticle {
  var text = ""
  var passages: [Passage] = []
  var claims: [Claim] = []
  for line in lines {
    let start = text.utf8.count
    text += line.text
    let range = start..<text.utf8.count
    text += "\n"
    if var claim = line.claim {
      claim.utf8Range = range
      claims.append(claim)
    }
    passages.append(
      Passage(
        utf8Range: range, heading: line.heading,
        outcome: line.claim == nil ? .noTechnology : .claims))
  }
  return ImportedArticle(
    address: address,
    article: Article(
      title: "On \(address)", publishedOn: publishedOn, format: .text, text: text, blocks: []),
    fileSHA256: sha256, rules: "1", importedAt: Date(timeIntervalSince1970: 1_750_000_000),
    passages: passages, claims: claims,
    fingerprints: fingerprints.enumerated().map { .init(hash: $1, position: $0) })
}

/// A fresh knowledge base that holds these articles, and their numbers.
func knowledgeBase(
  holding articles: ImportedArticle...
) throws -> (base: KnowledgeBase, ids: [Source.ID]) {
  let base = try KnowledgeBase.inMemory()
  return (base, try base.store(articles))
}
