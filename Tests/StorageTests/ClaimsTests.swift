import Claims
import Testing

@testable import Storage

private func filter(_ change: (inout ClaimFilter) -> Void) -> ClaimFilter {
  var filter = ClaimFilter()
  change(&filter)
  return filter
}

private let better = Comparison(.better, than: "Python")

private func base() throws -> KnowledgeBase {
  try knowledgeBase(
    holding:
      example(
        "undated",
        [
          .claim("U1", "Python", "syntax", .positive),
          .claim("U2", "Node.js", "performance", .positive, comparison: better),
        ]),
    example(
      "b", publishedOn: "2024-03",
      [
        .claim("B1", "Node.js", "performance", .negative),
        .claim("B2", "Node.js", "cost", .positive),
      ]),
    example("a", publishedOn: "2024", [.claim("A1", "Node.js", "performance", .neutral)]),
    example(
      "c", publishedOn: "2022-11-30",
      [
        .claim(
          "C1", "Deno", "performance", .negative, comparison: Comparison(.worse, than: "Node.js")),
        .claim("C2", "Node.js", "performance", .positive, isRecommendation: true),
      ])
  ).base
}

@Test func `claims stand in order of technology, criterion, date and address`() throws {
  #expect(
    try base().claims(matching: .init()).map(\.claim.quote)
      == ["C1", "B2", "C2", "A1", "B1", "U2", "U1"])
}

@Test(arguments: [
  (filter { $0.technologies = ["Python"] }, ["U2", "U1"]),
  (filter { $0.technologies = ["Deno", "Python"] }, ["C1", "U2", "U1"]),
  (filter { $0.technologies = ["Rust"] }, []),
  (filter { $0.criteria = ["cost", "syntax"] }, ["B2", "U1"]),
  (filter { $0.polarities = [.negative] }, ["C1", "B1"]),
  (filter { $0.sources = [2, 3] }, ["B2", "A1", "B1"]),
  (filter { $0.since = "2024" }, ["B2", "A1", "B1"]),
  (filter { $0.since = "2024-04" }, ["A1"]),
  (filter { $0.until = "2022" }, ["C1", "C2"]),
  (filter { $0.until = "2024-03-15" }, ["C1", "B2", "C2", "A1", "B1"]),
  (
    filter {
      $0.since = "2022-11-30"; $0.until = "2022-11-30"
    }, ["C1", "C2"]
  ),
  (
    filter {
      $0.technologies = ["Node.js"]; $0.polarities = [.positive]
    }, ["B2", "C2", "U2"]
  ),
])
func `a filter lets pass`(filter: ClaimFilter, quotes: [String]) throws {
  let base = try base()
  #expect(try base.claims(matching: filter).map(\.claim.quote) == quotes)
  #expect(try base.claims(matching: filter, limit: 2).map(\.claim.quote) == Array(quotes.prefix(2)))
}

@Test func `there is no claim of an unknown number`() throws {
  #expect(try base().claim(99) == nil)
}
