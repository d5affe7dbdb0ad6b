import ArgumentParser
import Claims
import Extraction
import Foundation
import Reading
import Reporting
import SeedTables

/// `crosscheck candidates`, for those who train the judge: it is left out of the help.
struct Candidates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints everything that the rules propose, with its features, as JSON lines.",
    discussion: "$ crosscheck candidates articles/*.txt > candidates.jsonl",
    shouldDisplay: false)

  @Option(help: "A file that stands in for Seeds/associations.tsv.")
  var associations: String?

  @Argument(help: "Files, one article each.")
  var files: [String]

  func run() throws {
    var seeds = SeedFiles.embedded
    if let associations {
      seeds = seeds.replacing(
        "associations.tsv", by: try String(contentsOfFile: associations, encoding: .utf8))
    }
    let extractor = ClaimExtractor(
      lexicon: try Lexicon(seeds: seeds, vocabulary: try Vocabulary(seeds: seeds)))
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      let article = try ArticleReader().article(from: bytes, name: file)
      try Console.write(
        lines: extractor.candidates(in: article).map { $0.json(article: file).encoded })
    }
  }
}

extension Candidate {
  /// The members that a claim has in any list, the features, and whether the rule guesses.
  fileprivate func json(article: String) -> JSON {
    let cited = CitedClaim(id: 0, source: Source(id: 0, address: article), claim: claim)
    return .object(
      cited.members + [
        .init("features", .array(features.map(JSON.string))), .init("guess", .bool(isGuess)),
      ])
  }
}
