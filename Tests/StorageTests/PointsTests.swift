import Claims
import Testing

@testable import Storage

private func points(_ lines: [[Line]]) throws -> (contested: [RankedPoint], agreed: [RankedPoint]) {
  let base = try KnowledgeBase.inMemory()
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  return (Array(try base.contestedPoints()), Array(try base.agreedPoints()))
}

private func opinion(_ polarity: Polarity) -> [Line] {
  [.claim("It is so.", "Node.js", "performance", polarity)]
}

private func ranking(
  _ technology: Technology.ID, _ relation: Relation, _ rival: Technology.ID
) -> [Line] {
  [.claim("It is so.", technology, "performance", comparison: Comparison(relation, than: rival))]
}

private func fact(
  _ property: String, isDenied: Bool = false, _ group: String? = nil,
  on criterion: Criterion.ID = "classification"
) -> [Line] {
  let fact = Fact(property, isDenied: isDenied, exclusionGroup: group)
  return [.claim("It is so.", "Node.js", criterion, fact: fact)]
}

private func packages(_ value: Double, on criterion: Criterion.ID = "ecosystem") -> [Line] {
  let quantity = Quantity(measure: "packages", value: value)
  return [.claim("It is so.", "Node.js", criterion, quantity: quantity)]
}

private func choice(
  _ technology: Technology.ID, for criterion: Criterion.ID = "web", _ text: String = "It is so."
) -> [Line] {
  [.claim(text, technology, criterion, isRecommendation: true)]
}

@Test(arguments: [
  ([opinion(.positive), opinion(.positive), opinion(.negative)], 1),
  ([opinion(.positive), opinion(.positive), opinion(.negative), opinion(.negative)], 2),
  ([opinion(.positive) + opinion(.negative)], 1),
  ([opinion(.positive), opinion(.neutral)], nil),
  ([opinion(.positive), opinion(.positive)], nil),
])
func `praise and blame contest a judgement`(lines: [[Line]], witnesses: Int?) throws {
  let expected = witnesses.map {
    RankedPoint(point: .judgement("Node.js", "performance"), kind: .polarity, witnesses: $0)
  }
  #expect(try points(lines).contested.first == expected)
}

@Test(arguments: [
  ([ranking("Node.js", .better, "Python"), ranking("Node.js", .worse, "Python")], 1),
  ([ranking("Node.js", .better, "Python"), ranking("Python", .better, "Node.js")], 1),
  ([ranking("Node.js", .better, "Python"), ranking("Python", .equal, "Node.js")], 1),
  ([ranking("Node.js", .better, "Python"), ranking("Python", .worse, "Node.js")], nil),
  ([ranking("Node.js", .better, "Python"), ranking("Node.js", .worse, "Go")], nil),
])
func `rankings that differ contest a ranking, from either side`(
  lines: [[Line]], witnesses: Int?
) throws {
  let expected = witnesses.map {
    RankedPoint(
      point: .ranking("Node.js", "Python", "performance"), kind: .comparison, witnesses: $0)
  }
  #expect(try points(lines).contested.first == expected)
}

@Test(arguments: [
  ([fact("is a runtime"), fact("is a runtime", isDenied: true)], true),
  ([fact("is a runtime", "kind"), fact("is a language", "kind")], true),
  ([fact("is a runtime", "kind"), fact("is a runtime", isDenied: true)], true),
  ([fact("is a runtime"), fact("is a runtime", isDenied: true, on: "architecture")], true),
  ([fact("is a runtime", "kind"), fact("is single-threaded", "threading")], false),
  ([fact("is a runtime"), fact("is open source")], false),
  ([fact("is a runtime"), fact("is a runtime")], false),
])
func `facts that exclude each other contest what a technology is`(
  lines: [[Line]], contested: Bool
) throws {
  let expected = RankedPoint(point: .properties("Node.js"), kind: .fact, witnesses: 1)
  #expect(try points(lines).contested == (contested ? [expected] : []))
}

@Test func `different numbers contest what a technology is`() throws {
  let expected = RankedPoint(point: .properties("Node.js"), kind: .quantity, witnesses: 2)
  #expect(
    try points([packages(1), packages(2), packages(2), packages(3)]).contested == [expected])
  #expect(
    try points([packages(1), packages(2), packages(2), packages(3, on: "community")]).contested
      == [expected])
  #expect(try points([packages(1), packages(1)]).contested == [])
}

@Test(
  arguments: [
    ([], 1), (["architecture"], 1), (["classification"], 1), (["performance"], 0),
  ] as [([Criterion.ID], Int)])
func `a filter by criterion keeps the facts that anybody puts under it`(
  criteria: [Criterion.ID], count: Int
) throws {
  let base = try KnowledgeBase.inMemory()
  let lines = [fact("is a runtime"), fact("is a runtime", isDenied: true, on: "architecture")]
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  var filter = ClaimFilter()
  filter.criteria = criteria
  #expect(Array(try base.contestedPoints(filter)).count == count)
}

@Test(arguments: [("web", 1), ("iot", 1), ("seo", 0)] as [(Criterion.ID, Int)])
func `a filter by criterion keeps the choice between it and its opposite`(
  criterion: Criterion.ID, count: Int
) throws {
  let base = try KnowledgeBase.inMemory()
  let lines = [choice("Go", for: "web", "A."), choice("Go", for: "iot", "B.")]
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  var filter = ClaimFilter()
  filter.criteria = [criterion]
  let points = Array(try base.contestedPoints(filter, opposites: ["iot": "web"]))
  #expect(points.map(\.point) == (count == 1 ? [.choice("web")] : []))
}

@Test func `every pair that is compared is given once`() throws {
  let base = try KnowledgeBase.inMemory()
  #expect(try base.comparedTechnologies().isEmpty)
  let lines =
    [
      ("Node.js", "Python"), ("Python", "Node.js"), ("Node.js", "Go"), ("Go", "Rust"),
      ("Node.js", "Go"), ("Rust", "Zig"), ("Node.js", "Zig"),
    ].map { ranking($0, .better, $1) } + [opinion(.positive)]
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  let pairs = try base.comparedTechnologies().map { [$0.rawValue, $1.rawValue].sorted() }
  #expect(pairs.count == 5)
  #expect(
    Set(pairs) == [
      ["Node.js", "Python"], ["Go", "Node.js"], ["Go", "Rust"], ["Rust", "Zig"],
      ["Node.js", "Zig"],
    ])
}

@Test func `what the articles of claims judge beside them is known`() throws {
  let base = try KnowledgeBase.inMemory()
  try base.store([
    example("a", choice("Go", for: "web", "A.")), example("b", ranking("Zig", .better, "Nim")),
    example("c", choice("Rust", for: "web", "C.")),
  ])
  let claims = try base.claims(matching: ClaimFilter())
  func judged(beside technologies: Set<Technology.ID>) throws -> [String] {
    try base.technologiesJudged(
      beside: claims.filter { technologies.contains($0.claim.technology) }
    ).map { article, technology in
      "\(claims.first { $0.source.id == article }?.source.address ?? "?") \(technology)"
    }.sorted()
  }
  #expect(try judged(beside: []).isEmpty)
  #expect(try judged(beside: ["Go", "Zig"]) == ["a Go", "b Nim", "b Zig"])
}

@Test func `rival recommendations contest a choice`() throws {
  #expect(
    try points([choice("Node.js"), choice("Go"), choice("Go")]).contested
      == [RankedPoint(point: .choice("web"), kind: .recommendation, witnesses: 1)])
  #expect(try points([choice("Go"), choice("Go")]).contested == [])
}

@Test(
  arguments: [
    ([choice("Go", for: "web", "A."), choice("Go", for: "iot", "B.")], "web"),
    ([choice("Go", for: "web", "A."), choice("Rust", for: "iot", "B.")], "web"),
    // Nobody speaks of the other use.
    ([choice("Go", for: "iot", "A."), choice("Rust", for: "iot", "B.")], "iot"),
    ([choice("Go", for: "web", "A."), choice("Go", for: "web", "B.")], nil),
    ([choice("Go", for: "web", "A."), choice("Go", for: "seo", "B.")], nil),
  ] as [([[Line]], Criterion.ID?)])
func `recommendations for opposite uses contest one choice`(
  lines: [[Line]], criterion: Criterion.ID?
) throws {
  let base = try KnowledgeBase.inMemory()
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  let opposites: [Criterion.ID: Criterion.ID] = ["iot": "web"]
  let points = Array(try base.contestedPoints(opposites: opposites))
  #expect(points.map(\.point) == (criterion.map { [.choice($0)] } ?? []))
  for point in points {
    let claims = try base.clearestClaims(
      at: point.point, in: .recommendation, most: 1, opposites: opposites)
    #expect(claims.map(\.claim.quote).sorted() == ["A.", "B."])
    for claim in claims {
      #expect(try base.support(of: [claim], in: .recommendation).articles == 1)
    }
  }
}

@Test(arguments: [
  ([opinion(.positive), opinion(.positive)], Point.judgement("Node.js", "performance")),
  ([opinion(.positive) + opinion(.positive)], nil),
  ([opinion(.positive), opinion(.negative)], nil),
  (
    [ranking("Node.js", .better, "Python"), ranking("Python", .worse, "Node.js")],
    .ranking("Node.js", "Python", "performance")
  ),
  ([fact("is a runtime"), fact("is a runtime")], .properties("Node.js")),
  ([fact("is a runtime"), fact("is a runtime", on: "architecture")], .properties("Node.js")),
  ([packages(5), packages(5)], .properties("Node.js")),
  ([packages(5), packages(6)], nil),
])
func `articles that say the same agree on a point`(lines: [[Line]], point: Point?) throws {
  let agreed = try points(lines).agreed
  #expect(agreed.map(\.point) == (point.map { [$0] } ?? []))
  #expect(agreed.allSatisfy { $0.witnesses == 2 })
}

@Test func `the point with most witnesses on its weaker side comes first`() throws {
  let lines =
    [opinion(.positive), opinion(.negative)]
    + (1...2).flatMap { _ in [choice("Go"), choice("Node.js")] }
    + [ranking("Go", .better, "Node.js"), ranking("Go", .worse, "Node.js")]
  #expect(
    try points(lines).contested == [
      RankedPoint(point: .choice("web"), kind: .recommendation, witnesses: 2),
      RankedPoint(
        point: .ranking("Go", "Node.js", "performance"), kind: .comparison, witnesses: 1),
      RankedPoint(point: .judgement("Node.js", "performance"), kind: .polarity, witnesses: 1),
    ])
}

@Test(arguments: [
  (["Go"] as [Technology.ID], [Point.choice("web")]),
  (["Node.js"], [.choice("web"), .judgement("Node.js", "performance")]),
  (["Rust"], []),
])
func `a filter by technology keeps the points where it takes part`(
  technologies: [Technology.ID], expected: [Point]
) throws {
  let base = try KnowledgeBase.inMemory()
  let lines = [opinion(.positive), opinion(.negative), choice("Go"), choice("Node.js")]
  try base.store(lines.enumerated().map { example("article \($0)", $1) })
  var filter = ClaimFilter()
  filter.technologies = technologies
  #expect(try base.contestedPoints(filter).map(\.point) == expected)
}

@Test func `a matrix counts articles and witnesses`() throws {
  let (base, ids) = try knowledgeBase(
    holding: example("a", opinion(.positive)), example("b", opinion(.positive)),
    example("c", opinion(.negative) + opinion(.negative) + choice("Go")))
  try base.storeSharedText([
    SharedText(article: ids[0], utf8Range: 0..<9, other: ids[1], otherUTF8Range: 0..<9)
  ])
  try base.refreshWitnesses(of: ids)
  let matrix = try base.matrix()
  #expect(matrix.technologies == ["Node.js", "Go"])
  #expect(matrix.criteria == ["performance", "web"])
  #expect(
    matrix.cells["performance"]?["Node.js"]
      == Matrix.Cell(
        support: Support(articles: 2, witnesses: 1),
        opposition: Support(articles: 1, witnesses: 1),
        neutral: Support(articles: 0, witnesses: 0)))
  #expect(matrix.cells["web"]?["Node.js"] == nil)
}

@Test(
  arguments: [
    (nil, nil, false), ("in tests", nil, true), (nil, "in tests", true),
  ] as [(String?, String?, Bool)])
func `a matrix tells what is praised and blamed under conditions`(
  praise: String?, blame: String?, isConditional: Bool
) throws {
  func said(_ polarity: Polarity, _ scope: String?) -> [Line] {
    [.claim("It is so.", "Node.js", "performance", polarity, scope: scope)]
  }
  let (base, ids) = try knowledgeBase(
    holding: example("a", said(.positive, praise)), example("b", said(.negative, blame)))
  var filter = ClaimFilter()
  // Counts are kept for all articles, and counted anew for some.
  for sources in [[], ids] {
    filter.sources = sources
    let cell = try base.matrix(filter).cells["performance"]?["Node.js"]
    #expect(cell?.isConditional == isConditional)
  }
}
