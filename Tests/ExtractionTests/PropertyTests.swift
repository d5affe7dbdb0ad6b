import Claims
import Extraction
import Foundation
import Reading
import TestSupport
import Testing

/// Promises that hold for every article.
struct PropertyTests {
  @Test(arguments: TestArticles.paths)
  func `every claim is quoted byte for byte`(path: String) throws {
    let article = try TestArticles.read(path)
    let text = Array(article.text.utf8)
    let extraction = try Subject.extractor().extract(from: article)
    for claim in extraction.claims {
      #expect(Array(text[claim.utf8Range]) == Array(claim.quote.utf8))
      #expect(!claim.quote.isEmpty)
      for evidence in claim.evidence { #expect(evidence.utf8Range.upperBound <= text.count) }
    }
    #expect(try Subject.extractor().extract(from: article) == extraction, "read twice, read alike")
  }

  @Test func `the articles that come with the project are among them`() {
    #expect(TestArticles.own.count >= 8)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "....", "???", "((((", "Python", "Python. Python? Python!", "«»‹›“”‘’…—–-", "\u{0}\u{1}",
      String(repeating: "Python is not ", count: 2_000), String(repeating: ", and ", count: 2_000),
      String(repeating: "Python (is, \"fast, ", count: 20_000),
      "Python and Node.js are faster than Python and Node.js, unlike Python.",
      (0..<20_000).map { String(repeating: "N\($0)x.js ", count: 5) }.joined(),
      "npm holds around \(String(repeating: "9", count: 400)) packages.",
      "Node.js is faster than", "than Python", "unlike", "if", "1.2.3.4 1,2,3 packages",
      "👩‍👩‍👧 is fast",
    ])
  func `no text makes it stumble`(text: String) throws {
    let extraction = try Subject.extractor().extract(from: article(text))
    #expect(extraction.claims.allSatisfy { text.contains($0.quote) })
    #expect(extraction.claims.allSatisfy { $0.comparison?.comparand != $0.technology })
    #expect(extraction.claims.allSatisfy { $0.quantity?.value.isFinite != false })
  }
}

/// The example articles, and the annotated ones where they are at hand.
enum TestArticles {
  /// The folder of annotated articles beside the project, where there is one.
  static let gold = Project.shared.appending(path: "gold")

  /// The articles that come with the project.
  static let own = paths(in: Project.root.appending(path: "Seeds/articles"))
  static let paths =
    own + paths(in: gold.appending(path: "articles"))
    + paths(in: Project.shared.appending(path: "articles"))

  private static func paths(in folder: URL) -> [String] {
    Project.files(in: folder).map(\.path)
  }

  static func read(_ path: String) throws -> Article {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try ArticleReader().article(from: [UInt8](data), name: path)
  }
}
