import Foundation
import TestSupport
import Testing

/// What `make demo` shows: the real disagreements of the example articles.
struct DemoTests {
  private static let seeds = Project.root.appending(path: "Seeds/articles").path

  @Test(arguments: [
    ("Node.js is a programming language", "Node.js is not a programming language"),
    ("The npm registry offers over two million packages", "The npm registry holds around 350,000"),
    ("Python scales well", "Python is hard to scale"),
    ("Python's async support is good", "Python's async support is poor"),
    ("MongoDB supports multi-document transactions", "MongoDB does not support multi-document"),
    ("PostgreSQL scales well horizontally", "PostgreSQL is hard to scale horizontally"),
    ("PostgreSQL's JSON support is excellent", "PostgreSQL's JSON support is awkward"),
    ("Node.js uses less memory than Python", "Node.js uses more memory than Python"),
    ("MongoDB is faster than PostgreSQL for writes", "PostgreSQL is faster than MongoDB for"),
  ])
  func `finds the contradictions of the example articles`(one: String, other: String) throws {
    let place = try Workplace()
    try place.crosscheck("import", Self.seeds)
    let output = try place.crosscheck("conflicts", "--all", "--format", "json").output
    let disputes = try JSONDecoder().decode([Dispute].self, from: Data(output.utf8))
    #expect(
      disputes.contains { dispute in
        dispute.pairs.contains { pair in
          let quotes = [pair.a, pair.b].map { $0.quote.replacing("\n", with: " ") }
          return quotes.contains { $0.hasPrefix(one) } && quotes.contains { $0.hasPrefix(other) }
        }
      })
  }

  @Test func `finds the same in any order of import`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.seeds).sorted()
      .map { Self.seeds + "/" + $0 }
    func findings(_ files: [String]) throws -> String {
      let place = try Workplace()
      for file in files { try place.crosscheck("import", file) }
      // The numbers of claims tell the order of import; tables do without them.
      return try place.crosscheck("conflicts", "--all").output
        + place.crosscheck("agreements", "--all").output
    }
    #expect(try findings(files) == findings(files.reversed()))
  }

  @Test func `counts copied paragraphs once`() throws {
    let place = try Workplace()
    try place.crosscheck("import", Self.seeds)
    let output = try place.crosscheck("agreements", "--all", "--format", "json").output
    let counts = output.matches(of: /"articles": (\d+), "witnesses": (\d+)/)
    #expect(counts.contains { $0.1 != $0.2 })
  }
}

/// As much of a dispute in JSON as the tests need.
private struct Dispute: Decodable {
  struct Claim: Decodable { let quote: String }
  struct Pair: Decodable { let a, b: Claim }
  let pairs: [Pair]
}
