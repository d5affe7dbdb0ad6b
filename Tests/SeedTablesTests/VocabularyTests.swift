import Claims
import SeedTables
import TestSupport
import Testing

struct VocabularyTests {
  @Test func `a name of two technologies is refused`() throws {
    let text = "Ant\ttool\tbuild\tAA\t-\nBee\ttool\tbuild\tAA\t-\n"
    let error = try #require(
      refusal(of: text, as: "technologies.tsv") { try Vocabulary(seeds: $0) })
    #expect(error.description.hasPrefix("technologies.tsv:2: “AA” is a name of Ant already"))
  }

  @Test(arguments: [
    ("cost\tqualty\tCost\tprice\n", "criteria.tsv:1: unknown kind “qualty”"),
    (
      "cost\tquality\tCost\tprice\ncost\tquality\tCost\tprice\n", "criteria.tsv:2: “cost” stands in"
    ),
  ])
  func `a wrong criterion is refused`(text: String, words: String) throws {
    let error = try #require(refusal(of: text, as: "criteria.tsv") { try Vocabulary(seeds: $0) })
    #expect(error.description.hasPrefix(words), "\(error)")
  }
}
