import Claims
import Testing

@testable import Analysis

/// How sure a reader can be of a pair, and which of two is the surer one.
struct ConfidenceTests {
  private static let behind = Comparison(.worse, than: "Python")

  @Test(
    arguments: [
      (
        "names the comparand", .comparison,
        Said(comparison: behind, quote: "Node.js is slower than Python"),
        Said(comparison: behind, quote: "Node.js is the slower one here")
      ),
      (
        "counts, and reads no clock", .quantity,
        Said(quantity: Quantity(measure: "packages", value: 7)),
        Said(quantity: Quantity(measure: "requests per second", value: 7))
      ),
      ("is not hedged", .polarity, Said(), Said(isHedged: true)),
      (
        "names the technology", .polarity, Said(quote: "Node.js is slow"), Said(quote: "It is slow")
      ),
      (
        "does not judge by the way", .polarity, Said(), Said(fact: Fact("is a runtime"))
      ),
      (
        "tells how it is, not how it changed", .polarity, Said(quote: "Node.js is fast"),
        Said(quote: "Node.js is faster, as it was improved")
      ),
      (
        "judges as it ranks", .polarity, Said(polarity: .negative, comparison: behind),
        Said(polarity: .positive, comparison: behind)
      ),
      (
        "leaves no room for a rival", .recommendation,
        Said(technology: "Zig", quote: "Zig is the best option"),
        Said(technology: "Zig", quote: "Zig is perfect for this")
      ),
      (
        "judges on the scale of the criterion", .polarity, Said(quote: "Node.js is slow"),
        Said(quote: "Node.js garbage collects")
      ),
    ] as [(String, Dispute.Kind, Said, Said)])
  func `a reader is surer where a quote`(
    does: String, kind: Dispute.Kind, clear: Said, doubtful: Said
  ) {
    #expect(confidence(in: clear, kind) > confidence(in: doubtful, kind))
  }

  @Test(
    arguments: [
      (Dispute.Force.conditional, Dispute.Reach.cross, 0), (.temporal, .cross, 0),
      (.direct, .self, 0), (.direct, .cross, 1), (.direct, .cross, 2),
    ])
  func `is less sure of two cases, two times, one author, and of who says the opposite besides`(
    force: Dispute.Force, reach: Dispute.Reach, contraries: Int
  ) {
    #expect(
      confidence(in: Said(), .polarity, force, reach, contraries: contraries)
        < confidence(in: Said(), .polarity))
  }

  @Test func `articles that call it two things are no reason for doubt`() {
    let fact = Said(fact: Fact("is a runtime"))
    #expect(confidence(in: fact, .fact, contraries: 3) == confidence(in: fact, .fact))
  }

  @Test func `is never surer of a pair than of either claim`() {
    for reliability in [0.1, 0.4, 0.6, 0.9, 1] {
      let pair = confidence(in: Said(reliability: reliability), .fact)
      #expect(pair.share <= reliability)
    }
  }

  @Test func `takes a person's word for what a claim says`() {
    let claims = corpus([Said(quote: "Node.js is slow", reliability: 0.3), opponent])
    func share(_ verdict: Review.Verdict?) -> Double {
      let said = claims[0].claim
      let review = verdict.map { ReviewNote(verdict: $0, note: nil, reading: said) }
      let cited = CitedClaim(id: 1, source: claims[0].source, claim: said, review: review)
      return Confidence(
        ComparableClaim(cited, by: .embedded), ComparableClaim(claims[1], by: .embedded),
        in: .polarity,
        .direct, .cross
      )
      .share
    }
    #expect(share(nil) <= 0.3)
    #expect(share(.confirmed) > 0.5)
  }

  @Test func `says what speaks against a pair, the weightiest first`() {
    let said = Said(isHedged: true, quote: "It may be slow", reliability: 0.3)
    #expect(
      confidence(in: said, .polarity, contraries: 2).doubts.map(\.words) == [
        "claims read like claim 1 are right in 30 of 100 cases",
        "both answer one question, and 61 of 100 such pairs are at odds",
        "claim 1 is put with a doubt",
        "the article of claim 1 says the opposite 2 times",
        "claims read like claim 2 are right in 80 of 100 cases",
        "claim 1 does not name its subject",
      ])
  }

  @Test func `puts the article that says one thing only before one that says both`() {
    func said(_ article: String, _ polarity: Polarity, _ quote: String) -> Said {
      Said(article: article, polarity: polarity, quote: quote)
    }
    let found = disputes(
      among: corpus([
        said("a", .positive, "Node.js is fast"), said("a", .negative, "Node.js is slow"),
        said("b", .positive, "Node.js is very, very fast"),
        said("c", .negative, "Node.js is very, very slow"),
      ]))
    #expect([found[0].pairs[0].a.id, found[0].pairs[0].b.id] == [3, 4])
  }

  private let opponent = Said(article: "b", quote: "Node.js is very fast")

  private func confidence(
    in said: Said, _ kind: Dispute.Kind, _ force: Dispute.Force = .direct,
    _ reach: Dispute.Reach = .cross, contraries: Int = 0
  ) -> Confidence {
    let claims = corpus([said, opponent]).map { ComparableClaim($0, by: .embedded) }
    return Confidence(
      claims[0], claims[1], in: kind, force, reach, contraries: (contraries, 0))
  }
}
