import Claims
import SeedTables
import TestSupport
import Testing

@testable import Analysis

struct PhrasebookTests {
  @Test(
    arguments: [("community", .tradeOff), ("ecosystem", nil)] as [(Criterion.ID, Suppression?)])
  func `a table says on which criterion plenty does not deny trouble`(
    traded: Criterion.ID, suppression: Suppression?
  ) throws {
    let seeds = SeedFiles.embedded.replacing(
      "comparing/criteria.tsv", by: "\(traded)\ttrade-off\n")
    let claims = corpus([
      Said(
        article: "a", criterion: "community", polarity: .positive, quote: "1.3 million packages"),
      Said(
        article: "b", criterion: "community", polarity: .negative,
        quote: "dependencies are hard to manage"),
    ])
    let found = findings(among: claims, rivals: Rivals([]), by: try Phrasebook(seeds: seeds))
    #expect(found.suppressed.map(\.suppression) == (suppression.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("choices", "best bet\tbest\nthe pick\tbset\n", "choices.tsv:2", "Did you mean “best”"),
    ("choices", "best bet\tbest\nBest  bet\tfit\n", "choices.tsv:2", "choices.tsv:1 already"),
    ("choices", "…\tbest\n", "choices.tsv:1", "holds no word"),
    ("choices", "best bet\n", "choices.tsv:1", "columns"),
    ("circumstances", "tiny\tsmall\nwee\tsmal\n", "circumstances.tsv:2", "Did you mean “small”"),
    ("circumstances", "big\tsmall\nbig\tlarge\n", "circumstances.tsv:2", "already"),
    ("scales", "fast-\tperfomance\n", "scales.tsv:1", "Did you mean “performance”"),
    ("scales", "fast-\tperformance\nfast-\tperformance\n", "scales.tsv:2", "already"),
    ("scales", "# ugly\npretty\tui\n", "scales.tsv:2", "gathering"),
    ("criteria", "cost\tfashionable\n", "criteria.tsv:1", "Did you mean “fashion”"),
    ("criteria", "prize\tfashion\n", "criteria.tsv:1", "unknown criterion “prize”"),
    ("criteria", "cost\tfashion\ncost\tfashion\n", "criteria.tsv:2", "already"),
    ("criteria", "web\topposite\n", "criteria.tsv:1", "unknown criterion"),
    ("criteria", "web\tfashion\tseo\n", "criteria.tsv:1", "takes no “seo”"),
    ("criteria", "web\topposite\tseo\nseo\topposite\tiot\n", "criteria.tsv:2", "already"),
    ("criteria", "web\topposite\tweb\n", "criteria.tsv:1", "already"),
    ("signs", "once\tpassed\n", "signs.tsv:1", "unknown sign “passed”"),
    ("signs", "once\tpast\nonce\tpast\n", "signs.tsv:2", "already"),
    ("stop-words", "about\teverywhere\n", "stop-words.tsv:1", "There are quotes, texts, both"),
    ("stop-words", "about\tboth\nabout\tquotes\n", "stop-words.tsv:2", "already"),
  ])
  func `a wrong line is refused with its place and a remedy`(
    table: String, text: String, place: String, words: String
  ) throws {
    let error = try #require(
      refusal(of: text, as: "comparing/\(table).tsv") { try Phrasebook(seeds: $0) })
    #expect(error.place == "comparing/\(place)")
    #expect(error.description.contains(words), "\(error)")
  }

  @Test func `a table that is missing is named`() throws {
    let seeds = SeedFiles(texts: [
      "criteria.tsv": SeedFiles.embedded.text(of: "criteria.tsv") ?? ""
    ])
    let error = try #require(throws: SeedError.self) { _ = try Phrasebook(seeds: seeds) }
    #expect(error.description.hasPrefix("comparing/choices.tsv: the file is missing"))
  }

  @Test func `one word may be a sign of several things, and judge on several criteria`() throws {
    let seeds = SeedFiles.embedded
      .replacing("comparing/signs.tsv", by: "once\tpast\nonce\teverywhere\n")
      .replacing("comparing/scales.tsv", by: "light-\tmemory\nlight-\tcost\n")
    let phrasebook = try Phrasebook(seeds: seeds)
    #expect(phrasebook[.past].contain("once") && phrasebook[.everywhere].contain("once"))
    #expect(phrasebook.scales.keys.sorted() == ["cost", "memory"])
  }

  @Test func `a wording that is added to a table counts`() throws {
    let seeds = SeedFiles.embedded
    let table = seeds.text(of: "comparing/choices.tsv") ?? ""
    let wider = seeds.replacing("comparing/choices.tsv", by: table + "hands-down pick\tbest\n")
    let quote = "Go is the hands-down pick"
    #expect(Choice(in: quote, of: "Go", by: try Phrasebook(seeds: seeds)) == nil)
    #expect(Choice(in: quote, of: "Go", by: try Phrasebook(seeds: wider)) == .best)
  }

  @Test(arguments: [
    ("availab-", "Availability matters", true),
    ("availab-", "it is unavailable", false),
    ("big data", "for BIG-data work", true),
    ("big data", "big, and data", false),
    ("easy to gr-", "easy to grasp", true),
    ("easy to gr-", "easy to", false),
  ])
  func `a phrase is found in whatever capitals, and any ending where it is left open`(
    phrase: String, text: String, occurs: Bool
  ) {
    var phrases = Phrases()
    phrases.insert(Phrase(phrase))
    #expect(phrases.occur(in: smallWords(of: text)) == occurs)
  }
}
