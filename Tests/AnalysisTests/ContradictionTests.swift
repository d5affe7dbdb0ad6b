import Claims
import Testing

@testable import Analysis

@Test(arguments: [
  (judgement(.positive), judgement(.negative), true),
  (judgement(.positive), judgement(.neutral), false),
  (judgement(.positive), judgement(.negative, of: "Python"), false),
  (judgement(.positive), judgement(.negative, on: "memory"), false),
  (ranking("Node.js", .better, than: "Python"), ranking("Node.js", .worse, than: "Python"), true),
  (ranking("Node.js", .better, than: "Python"), ranking("Node.js", .equal, than: "Python"), true),
  (ranking("Node.js", .better, than: "Python"), ranking("Python", .equal, than: "Node.js"), true),
  (ranking("Node.js", .better, than: "Python"), ranking("Python", .worse, than: "Node.js"), false),
  // Of different rivals no ranking is turned round, but praise stands against blame.
  (ranking("Node.js", .better, than: "Python"), ranking("Node.js", .worse, than: "Go"), true),
  (ranking("Node.js", .better, than: "Python"), ranking("Go", .worse, than: "Python"), false),
  (fact(isDenied: false), fact(isDenied: true), true),
  (fact(isDenied: false), fact(isDenied: false), false),
  (fact(isDenied: false), fact(isDenied: true, of: "Python"), false),
])
func `an answer denies, blames or ranks otherwise`(one: Said, other: Said, contradicts: Bool) {
  let claims = corpus([one, other]).map(\.claim)
  #expect(claims[0].contradicts(claims[1]) == contradicts)
  #expect(claims[1].contradicts(claims[0]) == contradicts)
}

private func judgement(
  _ polarity: Polarity, of technology: Technology.ID = "Node.js",
  on criterion: Criterion.ID = "performance"
) -> Said {
  Said(technology: technology, criterion: criterion, polarity: polarity)
}

private func ranking(
  _ technology: Technology.ID, _ relation: Relation, than comparand: Technology.ID
) -> Said {
  Said(
    technology: technology, polarity: relation.polarity,
    comparison: Comparison(relation, than: comparand))
}

private func fact(isDenied: Bool, of technology: Technology.ID = "Node.js") -> Said {
  Said(technology: technology, fact: Fact("is a web framework", isDenied: isDenied))
}
