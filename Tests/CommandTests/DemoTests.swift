import Foundation
import Testing

/// What `make demo` shows: the real disagreements of the example articles.
struct DemoTests {
  private static let seeds = Project.root.appending(path: "Seeds/articles").path

  @Test(arguments: [
    ("“Node.js is a programming language", "“Node.js is not a programming language"),
    ("“The npm registry offers over two million packages", "“The npm registry holds around 350,000"),
    ("“Python scales well", "“Python is hard to scale"),
    ("“Python's async support is good", "“Python's async support is poor"),
    ("“MongoDB supports multi-document transactions", "“MongoDB does not support multi-document"),
    ("“PostgreSQL scales well horizontally", "“PostgreSQL is hard to scale horizontally"),
    ("“PostgreSQL's JSON support is excellent", "“PostgreSQL's JSON support is awkward"),
    ("“Node.js uses less memory than Python", "“Node.js uses more memory than Python"),
    ("“MongoDB is faster than PostgreSQL for writes", "“PostgreSQL is faster than MongoDB for"),
  ])
  func `finds the contradictions of the example articles`(one: String, other: String) throws {
    let place = try Workplace()
    try place.crosscheck("import", Self.seeds)
    let disputes = try place.crosscheck("conflicts", "--all", environment: ["COLUMNS": "200"]).output
      .components(separatedBy: "\n\n")
    #expect(disputes.contains { $0.contains(one) && $0.contains(other) })
  }

  @Test func `finds the same in any order of import`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.seeds).sorted()
      .map { Self.seeds + "/" + $0 }
    func findings(_ files: [String]) throws -> [String] {
      let place = try Workplace()
      for file in files { try place.crosscheck("import", file) }
      return try place.crosscheck("conflicts", "--all", "--format", "csv").output
        .split(separator: "\n").map(String.init)
        + place.crosscheck("agreements", "--format", "csv").output.split(separator: "\n")
        .map(String.init)
    }
    #expect(try findings(files) == findings(files.reversed()))
  }

  @Test func `counts copied paragraphs once`() throws {
    let place = try Workplace()
    try place.crosscheck("import", Self.seeds)
    let output = try place.crosscheck("agreements", "--format", "json").output
    #expect(output.contains(#""articles": 2, "witnesses": 1"#))
  }
}

/// The folder of the project.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
}
