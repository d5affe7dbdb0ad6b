import Claims
import GRDB
import Testing

@testable import Storage

/// Claims, and how reviews of 2026 keep them: what is written here is in people's knowledge bases.
private let claims: [(claim: Claim, stored: String)] = [
  (
    Claim(
      technology: "Go", criterion: "performance", polarity: .positive,
      comparison: Comparison(.better, than: "Node.js"),
      fact: Fact("is compiled", isDenied: true, exclusionGroup: "kind"),
      quantity: Quantity(measure: "packages", value: 3.5), isRecommendation: true,
      scope: "for servers", isHedged: true, quote: "Go/é", utf8Range: 3..<8,
      heading: ["A", "B"], rule: "comparative", origin: "ann", reliability: 0.75,
      evidence: [Evidence(.technology, at: 3..<5, note: "pronoun")]),
    #"{"comparison":{"comparand":"Node.js","relation":"better"},"criterion":"performance","#
      + #""evidence":[{"note":"pronoun","role":"technology","utf8Range":[3,5]}],"#
      + #""fact":{"exclusionGroup":"kind","isDenied":true,"property":"is compiled"},"#
      + #""heading":["A","B"],"isHedged":true,"isRecommendation":true,"origin":"ann","#
      + #""polarity":"positive","quantity":{"measure":"packages","value":3.5},"quote":"Go/é","#
      + #""reliability":0.75,"rule":"comparative","scope":"for servers","technology":"Go","#
      + #""utf8Range":[3,8]}"#
  ),
  (
    Claim(
      technology: "Go", criterion: "syntax", polarity: .neutral, quote: "Go", utf8Range: 0..<2,
      rule: "aspect", reliability: 1),
    #"{"criterion":"syntax","evidence":[],"heading":[],"isHedged":false,"isRecommendation":false,"#
      + #""polarity":"neutral","quote":"Go","reliability":1,"rule":"aspect","technology":"Go","#
      + #""utf8Range":[0,2]}"#
  ),
]

@Test(arguments: claims.indices)
func `a claim is kept by reviews as it was in earlier versions`(index: Int) throws {
  let (claim, stored) = claims[index]
  #expect(try StoredJSON.value(StoredClaim.self, stored).claim == claim)
  #expect(try StoredJSON.text(StoredClaim(claim)) == stored)
}

@Test func `what a later version adds to a claim may be missing`() throws {
  let stored =
    #"{"technology":"Go","criterion":"syntax","polarity":"neutral","quote":"Go","#
    + #""utf8Range":[0,2],"fact":{"property":"is compiled"},"tone":"mild"}"#
  let claim = try StoredJSON.value(StoredClaim.self, stored).claim
  #expect(claim.fact == Fact("is compiled"))
  #expect(claim.heading == [])
  #expect(!claim.isHedged)
}

@Test func `a correction is kept as it was in earlier versions`() throws {
  let correction = Review.Correction(
    technology: "Go", criterion: "syntax", polarity: .negative, comparand: "C", relation: .worse,
    fact: Fact("is compiled"), scope: "for servers", without: [.scope])
  let stored =
    #"{"comparand":"C","criterion":"syntax","fact":{"isDenied":false,"property":"is compiled"},"#
    + #""polarity":"negative","relation":"worse","scope":"for servers","technology":"Go","#
    + #""without":["scope"]}"#
  #expect(try StoredJSON.value(StoredCorrection.self, stored).correction == correction)
  #expect(try StoredJSON.text(StoredCorrection(correction)) == stored)
  #expect(try StoredJSON.value(StoredCorrection.self, "{}").correction.isEmpty)
}

@Test func `a review that cannot be read is an error in words`() throws {
  let (base, _) = try knowledgeBase(
    holding: example("a", [.claim("Go is small.", "Go", "syntax", .positive)]))
  try base.review(claim: 1, verdict: .confirmed, date: "2025-01-01")
  try base.write { try $0.execute(sql: "UPDATE review SET claim = json_remove(claim, '$.quote')") }
  let error = #expect(throws: StorageError.self) { try base.reviews() }
  #expect(error?.problem == "a review is not written as this version reads it (“quote”)")
}

@Test func `a claim is shown whose review lacks what a later version adds`() throws {
  let (base, _) = try knowledgeBase(
    holding: example("a", [.claim("Go is small.", "Go", "syntax", .positive)]))
  try base.review(claim: 1, verdict: .confirmed, date: "2025-01-01")
  try base.write {
    try $0.execute(
      sql: "UPDATE review SET claim = json_remove(claim, '$.heading', '$.evidence', '$.isHedged')")
  }
  let claim = try #require(try base.claims(matching: ClaimFilter()).first)
  #expect(claim.review?.reading.quote == "Go is small.")
}
