import Claims
import Extraction
import SeedTables
import Testing

/// What the weights decide. No feature weighs anything here, so that the bias is every score.
struct JudgeTests {
  @Test(arguments: [
    ("bias\t0.5\n", ["Node.js +", "Python -"]),
    ("bias\t-0.5\n", []),
    ("bias\t-0.5\nthreshold:negative\t-1\n", ["Python -"]),
    ("bias\t-1.5\nthreshold:negative\t-1\n", []),
  ])
  func `what scores more than its threshold is a claim; blame may have one of its own`(
    weights: String, expected: [String]
  ) throws {
    let read = try claims(in: "Node.js is fast. Python is slow.", weights: weights)
    #expect(read == expected)
  }

  @Test func `the threshold of blame does not hold for guesses`() throws {
    let text = "You end up gluing a dozen libraries together before anything at all runs in Python."
    #expect(try !claims(in: text, weights: "bias\t0.5\n").isEmpty)
    #expect(try claims(in: text, weights: "bias\t-0.5\nthreshold:negative\t-1\n").isEmpty)
  }

  /// The technology and the polarity of each claim.
  private func claims(in text: String, weights: String) throws -> [String] {
    let seeds = SeedFiles.embedded.replacing("weights.tsv", by: weights)
    let lexicon = try Lexicon(seeds: seeds, vocabulary: Vocabulary(seeds: seeds))
    let extractor = ClaimExtractor(lexicon: lexicon)
    return extractor.extract(from: article(text)).claims.map {
      "\($0.technology) \($0.polarity == .negative ? "-" : "+")"
    }
  }
}
