import Claims
import Findings
import Foundation
import Storage

/// A sentence of an example article, with the claim that it makes, if it makes one.
struct Sentence: Sendable {
  let text: String
  let claim: Claim?

  /// A sentence that claims nothing.
  static func filler(_ text: String) -> Sentence { Sentence(text: text, claim: nil) }

  /// A sentence that claims something of a technology.
  static func claim(
    _ text: String, of technology: Technology.ID = "Python",
    on criterion: Criterion.ID = "performance", _ polarity: Polarity,
    comparison: Comparison? = nil, fact: Fact? = nil, isRecommendation: Bool = false,
    isHedged: Bool = false
  ) -> Sentence {
    Sentence(
      text: text,
      claim: Claim(
        technology: technology, criterion: criterion, polarity: polarity, comparison: comparison,
        fact: fact, isRecommendation: isRecommendation, isHedged: isHedged, quote: text,
        utf8Range: 0..<text.utf8.count, rule: "example", reliability: 0.95))
  }
}

/// An article of these sentences, one a line, with its fingerprints.
func example(
  _ address: String, publishedOn: PartialDate? = nil, _ sentences: [Sentence]
) throws -> ImportedArticle {
  var text = ""
  var passages: [Passage] = []
  var claims: [Claim] = []
  for sentence in sentences {
    let start = text.utf8.count
    text += sentence.text
    let range = start..<text.utf8.count
    text += "\n"
    if var claim = sentence.claim {
      claim.utf8Range = range
      claims.append(claim)
    }
    passages.append(
      Passage(
        utf8Range: range, heading: [], outcome: sentence.claim == nil ? .noTechnology : .claims))
  }
  let fingerprints = try ArticleFingerprints(of: text, passages)
  return ImportedArticle(
    address: address,
    article: Article(publishedOn: publishedOn, format: .text, text: text, blocks: []),
    fileSHA256: "00", rules: "1", importedAt: Date(timeIntervalSince1970: 1_750_000_000),
    passages: passages, claims: claims, fingerprints: fingerprints.ofRuns,
    rareWordFingerprints: fingerprints.ofRareWords)
}

/// A fresh knowledge base that holds an article for each list of sentences, named 0, 1, 2, ….
func knowledgeBase(holding articles: [[Sentence]]) throws -> KnowledgeBase {
  let base = try KnowledgeBase.inMemory()
  try base.store(try articles.enumerated().map { try example("\($0)", $1) })
  return base
}
