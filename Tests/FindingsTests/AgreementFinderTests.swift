import Claims
import Findings
import Testing

@Test(arguments: [(nil, 2), (2, 2), (1, 1), (0, 0)])
func `gives as many agreements as are wanted, the heaviest first`(limit: Int?, count: Int) throws {
  let base = try knowledgeBase(holding: [
    [.claim("Python is fast.", .positive), .claim("Go is fast.", of: "Go", .positive)],
    [.claim("Python is fast, too.", .positive), .claim("Go is fast, too.", of: "Go", .positive)],
    [.claim("Go is fast, indeed.", of: "Go", .positive), .claim("C is.", of: "C", .positive)],
  ])
  let result = try AgreementFinder(base).agreements(ClaimFilter(), limit: limit)
  let names = result.agreements.map(\.technology.rawValue)
  #expect(names == Array(["Go", "Python"].prefix(count)))
  #expect(result.agreements.map(\.support.witnesses) == Array([3, 2].prefix(count)))
  #expect(result.hasMore == (count < 2))
  #expect(result.total == 2)
}
