import Claims
import Testing

@testable import Analysis

@Suite struct AffinityTests {
  @Test(
    arguments: [
      ("performance", "Node.js is fast", "It is slow", .sameScale),
      ("performance", "Node.js is fast", "Its compiler was rewritten", .detail),
      ("performance", "Its cache is warm", "Its compiler was rewritten", .detail),
      (
        "performance", "Its compiler is new", "The compiler was rewritten by two people", .sameThing
      ),
      ("performance", "Node.js is fast", "It compiles slowly", .detail),
      ("performance", "It compiles fast", "It compiles slowly", .sameScale),
      ("productivity", "You build fast with it", "It is slow to work with", .sameScale),
      ("learning-curve", "A steep curve", "Easy to grasp", .sameScale),
      ("tooling", "Fine debuggers abound", "No debugger for workers", .sameThing),
      ("tooling", "Fine debuggers", "Editors lag behind", .apart),
      ("tooling", "The CLI scaffolds modules", "Nobody documents its CLI", .sameThing),
      ("tooling", "The editors are fine", "All the debuggers lag", .apart),
      ("tooling", "Debugger support is good", "Debugger support is poor", .sameScale),
      ("serverless", "Serverless from day one", "A poor serverless story", .sameScale),
    ] as [(Criterion.ID, String, String, Affinity)])
  func `tells how likely two quotes speak of one matter`(
    criterion: Criterion.ID, one: String, other: String, affinity: Affinity
  ) {
    let claims = corpus([
      Said(article: "a", criterion: criterion, quote: one),
      Said(article: "b", criterion: criterion, quote: other),
    ]).map { ComparableClaim($0, by: .embedded) }
    #expect(Affinity(claims[0], claims[1]) == affinity)
    #expect(Affinity(claims[1], claims[0]) == affinity)
  }

  @Test func `puts judgements of the whole before details, and doubtful disputes last`() {
    func said(_ article: String, _ criterion: Criterion.ID, _ polarity: Polarity, _ quote: String)
      -> Said
    {
      Said(article: article, criterion: criterion, polarity: polarity, quote: quote)
    }
    let found = disputes(
      among: corpus([
        said("a", "performance", .positive, "Node.js is fast"),
        said("b", "performance", .negative, "Node.js compiles twice"),
        said("c", "performance", .negative, "Node.js is slow and will stay so for years to come"),
        said("a", "tooling", .positive, "Debuggers come with it"),
        said("b", "tooling", .negative, "Such a debugger crashes"),
        said("c", "tooling", .positive, "There are debuggers of all sorts"),
        said("d", "tooling", .negative, "No debugger survives"),
      ]))
    #expect(found.map(\.criterion) == ["performance", "tooling"])
    #expect(found.map(\.isDoubtful) == [false, true])
    #expect(found[0].pairs.map(\.b.id) == [3, 2])
  }
}
