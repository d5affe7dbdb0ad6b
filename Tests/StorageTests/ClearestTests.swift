import Claims
import Testing

@testable import Storage

private func opinion(
  _ text: String, _ polarity: Polarity = .positive, scope: String? = nil
) -> Line {
  .claim(text, "Node.js", "performance", polarity, scope: scope)
}

private let point = Point.judgement("Node.js", "performance")

private func quotes(
  _ articles: [[Line]], at point: Point, in kind: Dispute.Kind, most: Int
) throws -> Set<String> {
  let base = try KnowledgeBase.inMemory()
  try base.store(articles.enumerated().map { example("article \($0)", $1) })
  return Set(try base.clearestClaims(at: point, in: kind, most: most).map(\.claim.quote))
}

@Test(arguments: [
  (1, ["It is.", "No."]), (2, ["It is.", "It is so.", "No."]),
  (3, ["It is.", "It is so.", "No.", "If so."]),
])
func `the clearest claims of each side come first`(most: Int, expected: [String]) throws {
  let articles = [
    [opinion("It is so.")], [opinion("If so.", scope: "if so")], [opinion("It is.")],
    [opinion("No.", .negative)], [opinion("Neither.", .neutral)],
  ]
  #expect(try quotes(articles, at: point, in: .polarity, most: most) == Set(expected))
}

@Test func `every witness speaks once before one speaks twice`() throws {
  let articles = [[opinion("A."), opinion("Aa."), opinion("Aaa.")], [opinion("Bbbbb.")]]
  #expect(try quotes(articles, at: point, in: .polarity, most: 2) == ["A.", "Bbbbb."])
}

@Test(arguments: [
  (
    Dispute.Kind.comparison, Point.ranking("Node.js", "Python", "performance"),
    ["Better.", "Worse."]
  ),
  (.comparison, .ranking("Python", "Node.js", "performance"), ["Better.", "Worse."]),
  (.comparison, .ranking("Node.js", "Go", "performance"), []),
  (.fact, .properties("Node.js"), ["Is so.", "Is not.", "Is else."]),
  (.quantity, .properties("Node.js"), ["One.", "Two."]),
  (.recommendation, .choice("performance"), ["The best.", "Best."]),
  (.recommendation, point, []),
])
func `each respect has its own claims`(
  kind: Dispute.Kind, point: Point, expected: [String]
) throws {
  func claim(
    _ text: String, _ technology: Technology.ID = "Node.js", _ relation: Relation? = nil,
    fact: Fact? = nil, value: Double? = nil, isRecommendation: Bool = false
  ) -> [Line] {
    [
      .claim(
        text, technology, "performance",
        comparison: relation.map {
          Comparison($0, than: technology == "Python" ? "Node.js" : "Python")
        },
        fact: fact, quantity: value.map { Quantity(measure: "packages", value: $0) },
        isRecommendation: isRecommendation)
    ]
  }
  let articles = [
    claim("Better.", "Node.js", .better), claim("Better, too.", "Python", .worse),
    claim("Worse.", "Python", .better),
    claim("Is so.", fact: Fact("is so")), claim("Is so, too.", fact: Fact("is so")),
    claim("Is not.", fact: Fact("is so", isDenied: true)), claim("Is else.", fact: Fact("is else")),
    claim("One.", value: 1), claim("One, too.", value: 1), claim("Two.", value: 2),
    claim("Best.", isRecommendation: true), claim("The best.", "Go", isRecommendation: true),
  ]
  #expect(try quotes(articles, at: point, in: kind, most: 1) == Set(expected))
}

@Test func `support counts all who say what a few claims say`() throws {
  let base = try KnowledgeBase.inMemory()
  let synthetic = (0..<60).reduce(into: (SyntheticArticles(), [ImportedArticle]())) {
    $0.1.append($0.0.next($1))
  }.1
  try base.store(synthetic)
  let all = try base.claims(matching: .init())
  for kind in Dispute.Kind.allCases {
    for point in try base.contestedPoints(.init(), [kind]) {
      for claim in try base.clearestClaims(at: point.point, in: kind, most: 1) {
        let alike = all.filter { $0.says(what: claim, in: kind) }
        #expect(try base.support(of: [claim], in: kind) == Support(of: alike))
      }
    }
  }
  #expect(try base.support(of: [], in: .fact) == Support(articles: 0, witnesses: 0))
}

extension CitedClaim {
  fileprivate func says(what other: CitedClaim, in kind: Dispute.Kind) -> Bool {
    let (a, b) = (claim, other.claim)
    let isProperty = kind == .fact || kind == .quantity
    guard isProperty || a.criterion == b.criterion else { return false }
    let isTurned = a.comparison?.comparand == b.technology
    guard a.technology == b.technology || kind == .comparison && isTurned else { return false }
    switch kind {
    case .polarity: return a.polarity == b.polarity
    case .comparison:
      guard let one = a.comparison, let another = b.comparison else { return false }
      return one.comparand == (isTurned ? b.technology : another.comparand)
        && (!isTurned || a.technology == another.comparand)
        && (isTurned ? one.relation.reversed : one.relation) == another.relation
    case .fact: return a.fact?.property == b.fact?.property && a.fact?.isDenied == b.fact?.isDenied
    case .quantity: return a.quantity == b.quantity
    case .recommendation: return a.isRecommendation && a.polarity == b.polarity
    }
  }
}

@Test func `standings stay true to the claims, whatever comes and goes`() throws {
  var random = SyntheticArticles()
  let base = try KnowledgeBase.inMemory()
  let ids = try random.store(30, in: base)
  #expect(try base.examine().problems == [])
  try base.store((0..<9).map { random.next($0) })
  for id in ids.suffix(9) { try base.remove(article: id) }
  #expect(try base.examine().problems == [])
  try base.write { try $0.execute(sql: "UPDATE standing SET witnesses = 99 WHERE polarity = 1") }
  #expect(try base.examine().problems.isEmpty == false)
}

@Test func `what one transaction writes is kept all together or not at all`() throws {
  struct Interruption: Error {}
  let base = try KnowledgeBase.inMemory()
  #expect(throws: Interruption.self) {
    try base.inOneTransaction {
      try base.store([example("a", [opinion("A.")])])
      #expect(try base.articles().count == 1)
      throw Interruption()
    }
  }
  #expect(try base.articles().isEmpty)
}
