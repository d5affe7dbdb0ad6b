import Claims
import Findings
import Foundation
import Reporting
import Storage

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
  let published: PartialDate?
  let url: String?
  let format: Article.Format
  let sha256: String
  let rules: String
  let replacer: String?
  let imported: Date
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
  func requirePassages() throws {
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
      importedAt: imported, passages: passages, claims: claims, fingerprints: fingerprints.ofRuns,
      rareWordFingerprints: fingerprints.ofRareWords)
    try article.validate()
    return article
  }
}

extension StoredArticle {
  /// The article with its history, its text and its passages, each as start, end, number of its headings in
  /// the list of them, and outcome.
  func exported(from knowledgeBase: KnowledgeBase) throws -> JSON {
    let history = try knowledgeBase.history(of: id)
    let passages = try knowledgeBase.passages(of: id)
    var headings: [[String]] = []
    var numbers: [[String]: Int] = [:]
    for passage in passages where numbers[passage.heading] == nil {
      numbers[passage.heading] = headings.count
      headings.append(passage.heading)
    }
    return .object([
      .init("record", .string("article")), .init("address", .string(source.address)),
      .init("title", .text(source.title)), .init("author", .text(author)),
      .init("publisher", .text(publisher)),
      .init("published", .text(source.publishedOn?.description)),
      .init("url", .text(canonicalAddress)), .init("format", .string(format.rawValue)),
      .init("sha256", .string(stamp.fileSHA256)), .init("rules", .string(stamp.rules)),
      .init("replaced_by", .text(replacer)),
      .init("imported", .string(importedAt.formatted(.iso8601))),
      .init("other_addresses", .array(history.otherAddresses.map(\.exported))),
      .init("versions", .array(history.versions.map(\.exported))),
      .init("annotated_by", .array(history.annotations.map(\.exported))),
      .init("text", .string(try knowledgeBase.text(of: id) ?? "")),
      .init("headings", .array(headings.map { .array($0.map(JSON.string)) })),
      .init(
        "passages",
        .array(
          passages.map {
            .array([
              .count($0.utf8Range.lowerBound), .count($0.utf8Range.upperBound),
              .count(numbers[$0.heading] ?? 0), .string($0.outcome.rawValue),
            ])
          })),
    ])
  }
}
