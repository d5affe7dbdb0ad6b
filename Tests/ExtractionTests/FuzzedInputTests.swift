import Claims
import Extraction
import Foundation
import Reading
import TestSupport
import Testing

/// What `make fuzz` made up: inputs that once brought the program down or broke its promises, and some
/// that led far into it.
struct FuzzedInputTests {
  private static let folder = Project.root.appending(path: "Tests/ExtractionTests/Fuzzed inputs")

  private static let names = Project.files(in: folder).map(\.lastPathComponent)

  @Test func `are at hand`() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func `are read to the end`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    guard let article = try? ArticleReader().article(from: bytes, name: name) else { return }
    #expect(article.rangeError == nil)
    let text = Array(article.text.utf8)
    for claim in try Subject.extractor().extract(from: article).claims {
      #expect(text[claim.utf8Range].elementsEqual(claim.quote.utf8))
    }
  }
}
