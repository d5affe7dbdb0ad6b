import Analysis
import Claims
import Testing

/// The numbers of technologies.
private let (node, python, go): (Int64, Int64, Int64) = (1, 2, 3)

@Test(arguments: [
  (judgement(.positive), judgement(.negative), true),
  (judgement(.positive), judgement(.neutral), false),
  (judgement(.neutral), judgement(.neutral), false),
  (judgement(.positive), judgement(.negative, of: python), false),
  (judgement(.positive), judgement(.negative, on: 2), false),
  (ranking(node, .better, than: python), ranking(node, .worse, than: python), true),
  (ranking(node, .better, than: python), ranking(node, .equal, than: python), true),
  (ranking(node, .better, than: python), ranking(python, .equal, than: node), true),
  (ranking(node, .better, than: python), ranking(python, .worse, than: node), false),
  // Of different rivals no ranking is turned round, but praise stands against blame.
  (ranking(node, .better, than: python), ranking(node, .worse, than: go), true),
  (ranking(node, .better, than: python), ranking(go, .worse, than: python), false),
  (fact(isDenied: false), fact(isDenied: true), true),
  (fact(isDenied: false), fact(isDenied: true, on: 2), true),
  (fact(isDenied: false), fact(isDenied: false), false),
  (fact(isDenied: false), fact(isDenied: true, of: python), false),
])
func `an answer denies, blames or ranks otherwise`(
  one: Assertion, other: Assertion, contradicts: Bool
) {
  #expect(one.contradicts(other) == contradicts)
  #expect(other.contradicts(one) == contradicts)
}

private func judgement(
  _ polarity: Polarity, of technology: Int64 = node, on criterion: Int64 = 1
) -> Assertion {
  Assertion(technology: technology, criterion: criterion, polarity: polarity)
}

private func ranking(
  _ technology: Int64, _ relation: Relation, than comparand: Int64
) -> Assertion {
  Assertion(
    technology: technology, criterion: 1, polarity: relation.polarity, comparand: comparand,
    relation: relation)
}

private func fact(
  isDenied: Bool, of technology: Int64 = node, on criterion: Int64 = 1
) -> Assertion {
  Assertion(
    technology: technology, criterion: criterion, polarity: .neutral, property: 1,
    isDenied: isDenied)
}
