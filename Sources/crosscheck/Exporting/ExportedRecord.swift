import Claims
import Findings
import Foundation
import Storage

/// A line that “export” wrote.
enum ExportedRecord {
  /// A technology or a criterion.
  case vocabulary(Vocabulary)
  /// An article, whose claims are on the lines that follow.
  case article(ExportedArticle)
  /// A claim of the article before it.
  case claim(ClaimLine)
  /// What a person said of a claim.
  case review(Review)

  private struct Head: Decodable {
    let record: String
  }

  /// Reads a line.
  ///
  /// - Throws: `Refusal` where “export” did not write it.
  init(json: Data) throws {
    do {
      let decoder = JSONDecoder()
      decoder.dateDecodingStrategy = .custom(Self.time)
      switch try decoder.decode(Head.self, from: json).record {
      case "technology":
        let technology = try decoder.decode(ExportedTechnology.self, from: json).technology
        self = .vocabulary(Vocabulary(technologies: [technology], criteria: []))
      case "criterion":
        let criterion = try decoder.decode(ExportedCriterion.self, from: json).criterion
        self = .vocabulary(Vocabulary(technologies: [], criteria: [criterion]))
      case "article":
        let article = try decoder.decode(ExportedArticle.self, from: json)
        try article.requirePassages()
        self = .article(article)
      case "claim": self = .claim(try ClaimLine(json: json))
      case "review":
        self = .review(try decoder.decode(ExportedReview.self, from: json).review())
      case let other: throw Refusal(.unreadable, "unknown record “\(other)”")
      }
    } catch let error as DecodingError {
      throw Refusal(.unreadable, ClaimLine.words(for: error))
    }
  }

  /// Reads a time as “export” writes it. Foundation's own way does not tell the member that is wrong.
  private static func time(from decoder: any Decoder) throws -> Date {
    let value = try decoder.singleValueContainer()
    guard let time = try? Date(value.decode(String.self), strategy: .iso8601) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "no time")
    }
    return time
  }
}
