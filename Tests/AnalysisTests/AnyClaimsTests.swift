import Analysis
import Claims
import TestSupport
import Testing

/// Disputes and agreements among claims of any sort.
@Suite struct AnyClaimsTests {
  @Test func `gives the same disputes and agreements in whatever order claims come`() {
    var dice = Dice(seed: 7)
    let claims = corpus((0..<400).map { _ in anything(&dice) })
    let rivals = Rivals(comparedIn: claims)
    let findings = findings(among: claims)
    let agreed = agreements(among: claims)
    #expect(Set(findings.disputes.map(\.kind)).count == Dispute.Kind.allCases.count)
    #expect(!agreed.isEmpty)
    for _ in 0..<5 {
      let shuffled = claims.shuffled(using: &dice)
      #expect(Analysis.findings(among: shuffled, rivals: rivals, by: .embedded) == findings)
      #expect(agreements(among: shuffled) == agreed)
    }
    #expect(disputes(among: claims + claims) == findings.disputes)
  }

  @Test func `puts a dispute under the same criterion whatever numbers its claims have`() throws {
    let library = Fact("is a library", isDenied: false, exclusionGroup: "kind")
    let framework = Fact("is a framework", isDenied: false, exclusionGroup: "kind")
    let said = ["ecosystem", "classification"].map { criterion in
      Said(article: "a", criterion: criterion, fact: library, quote: "It is a library", start: 0)
    }
    for claims in [said, said.reversed()] {
      let other = Said(article: "b", criterion: "classification", fact: framework)
      let dispute = try #require(disputes(among: corpus(claims + [other])).first)
      #expect(dispute.pairs[0].b.claim.criterion == "classification")
    }
  }

  @Test func `never sets a claim against itself or beside it`() {
    var dice = Dice(seed: 11)
    let claims = corpus((0..<400).map { _ in anything(&dice) })
    let disputes = disputes(among: claims)
    #expect(disputes.count > 20)
    for dispute in disputes {
      #expect(dispute.pairs.allSatisfy { $0.a.id != $0.b.id })
      #expect(Set(dispute.pairs.map { [$0.a.id, $0.b.id] }).count == dispute.pairs.count)
    }
  }
}

/// A claim of any sort, on few enough points that many of them meet.
private func anything(_ dice: inout Dice) -> Said {
  func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &dice)] }
  var said = Said(
    article: pick(["a", "b", "c", "d"]), technology: pick(["Node.js", "Python", "Go"]),
    criterion: pick(["performance", "popularity"]), polarity: pick(Polarity.allCases),
    isRecommendation: pick([true, false]), scope: pick([nil, "in small apps", "in large apps"]),
    isHedged: pick([true, false]),
    quote: pick(["Node.js is fast", "It is slow", "It is the best choice"]),
    start: pick([0, 100, 5_000]), reliability: pick([0.5, 0.9]), copiedFrom: pick([nil, "a"]),
    date: nil)
  said.comparison = pick([nil, Comparison(pick(Relation.allCases), than: pick(["Python", "Go"]))])
  said.fact = pick([
    nil,
    Fact(
      pick(["is a library", "is a framework"]), isDenied: pick([true, false]),
      exclusionGroup: "kind"),
  ])
  said.quantity = pick([nil, Quantity(measure: "stars", value: pick([10, 100]))])
  return said
}
