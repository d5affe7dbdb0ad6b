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
}

/// An article as “export” writes it.
struct ExportedArticle: Decodable {
  /// A passage: start, end, number of its headings, outcome.
  struct ReadPassage: Decodable {
    let range: Range<Int>
    let heading: Int
    let outcome: Passage.Outcome

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let start = try list.decode(Int.self)
      range = start..<max(start, try list.decode(Int.self))
      heading = try list.decode(Int.self)
      outcome = try list.decode(Passage.Outcome.self)
    }
  }

  let address: String
  let title: String?
  let author: String?
  let publisher: String?
  let published: String?
  let url: String?
  let format: Article.Format
  let sha256: String
  let rules: String
  let replacer: String?
  let imported: String
  let otherAddresses: [ExportedAddress]?
  let versions: [ExportedVersion]?
  let annotations: [ExportedAnnotation]?
  let text: String
  let headings: [[String]]
  let passages: [ReadPassage]
  /// Its claims, which follow on lines of their own.
  var claims: [Claim] = []

  private enum CodingKeys: String, CodingKey {
    case address, title, author, publisher, published, url, format, sha256, rules, imported, text
    case headings, passages, versions
    case replacer = "replaced_by"
    case otherAddresses = "other_addresses"
    case annotations = "annotated_by"
  }

  /// Checks that its passages lie in its text, before anything is read from them.
  ///
  /// - Throws: `Refusal` where one does not.
  fileprivate func requirePassages() throws {
    let bytes = text.utf8.count
    guard passages.allSatisfy({ 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes }) else {
      throw Refusal(.unreadable, "a passage of \(address) lies outside its text")
    }
  }

  /// The article, ready to be stored.
  ///
  /// - Throws: `StorageError` where a passage cuts a letter apart or a claim does not quote the text.
  func ready() throws -> ImportedArticle {
    let passages = passages.map {
      Passage(
        utf8Range: $0.range,
        heading: headings.indices.contains($0.heading) ? headings[$0.heading] : [],
        outcome: $0.outcome)
    }
    let fingerprints = try ArticleFingerprints(of: text, passages)
    // A text that its reader takes no more is kept nevertheless; its quotes are shown with their marks.
    let blocks = (try? storedBlocks(of: text, format, at: address)) ?? []
    let article = ImportedArticle(
      address: address,
      article: Article(
        title: title, author: author, publisher: publisher, publishedOn: published,
        canonicalAddress: url, format: format, text: text,
        blocks: blocks),
      fileSHA256: sha256, rules: rules, replacer: replacer,
      importedAt: (try? Date(imported, strategy: .iso8601)) ?? .distantPast, passages: passages,
      claims: claims, fingerprints: fingerprints.ofRuns,
      rareWordFingerprints: fingerprints.ofRareWords)
    try article.validate()
    return article
  }
}

private struct ExportedTechnology: Decodable {
  struct Name: Decodable {
    let text: String
    let ordinary: Bool

    var alias: Technology.Alias { Technology.Alias(text, isOrdinaryWord: ordinary) }
  }

  let name: String
  let kind: String
  let field: String
  let aliases: [Name]
  let parts: [Name]

  var technology: Technology {
    Technology(
      id: .init(rawValue: name), kind: kind, field: field, aliases: aliases.map(\.alias),
      parts: parts.map(\.alias))
  }
}

private struct ExportedReview: Decodable {
  let article: String
  let verdict: Review.Verdict
  let technology: String?
  let criterion: String?
  let polarity: Polarity?
  let comparand: String?
  let relation: Relation?
  let fact: String?
  let group: String?
  let denied: Bool?
  let scope: String?
  let without: [Review.Correction.Part]?
  let note: String?
  let date: String
  let before: [String]
  let after: [String]
  let claim: ClaimLine

  func review() throws -> Review {
    Review(
      article: article, claim: try claim.restored(),
      surroundings: Surroundings(before: before, after: after), verdict: verdict,
      correction: Review.Correction(
        technology: technology.map(Technology.ID.init(rawValue:)),
        criterion: criterion.map(Criterion.ID.init(rawValue:)), polarity: polarity,
        comparand: comparand.map(Technology.ID.init(rawValue:)), relation: relation,
        fact: fact.map { Fact($0, isDenied: denied ?? false, exclusionGroup: group) },
        scope: scope, without: without ?? []),
      note: note, date: date)
  }
}

private struct ExportedCriterion: Decodable {
  let slug: String
  let kind: Criterion.Kind
  let name: String
  let meaning: String

  var criterion: Criterion {
    Criterion(id: .init(rawValue: slug), kind: kind, name: name, meaning: meaning)
  }
}
