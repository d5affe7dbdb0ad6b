import Foundation
import Testing

/// Articles of which one was rewritten from another.
@Suite struct CopiesTests {
  private static let thought = """
    Python is slow. Whoever benchmarks matrices, compresses telescopic footage or simulates glaciers \
    discovers that the interpreter wanders through bytecode like a tourist in Venice, admiring every \
    bridge, forgetting the luggage and arriving after midnight.
    """
  private static let rewriting = """
    Python is slow. People who run benchmarks on matrices, who want to compress telescopic footage or \
    simulate some glaciers, will discover this: its interpreter, wandering along bytecode just as a \
    tourist does in Venice, admires each bridge, forgets all luggage and it arrives past midnight.
    """

  private func place(_ articles: [(String, String, String)]) throws -> Workplace {
    let place = try Workplace()
    for (name, day, text) in articles {
      try place.write("---\ntitle: \(name)\ndate: \(day)\n---\n\n\(text)\n", to: name)
    }
    return place
  }

  @Test func `lists what one article rewrote from another, the younger first`() throws {
    let place = try place([
      ("old.md", "2020-01-02", Self.thought), ("new.md", "2023-04-05", Self.rewriting),
    ])
    try place.crosscheck("import", "old.md", "new.md")
    let copies = try place.crosscheck("sources", "--copies", "--format", "jsonl")
    try #require(copies.lines.count == 1)
    #expect(copies.output.contains(#""article": "new.md""#))
    #expect(copies.output.contains(#""other": "old.md""#))
    #expect(copies.output.contains(#""manner": "paraphrased""#))
    #expect(try place.crosscheck("sources", "show", "new.md").output.contains("paraphrases"))
  }

  @Test(arguments: [["old.md", "new.md"], ["new.md", "old.md"]])
  func `counts a rewritten passage once, in any order of import`(order: [String]) throws {
    let place = try place([
      ("old.md", "2020-01-02", Self.thought), ("new.md", "2023-04-05", Self.rewriting),
    ])
    for name in order { try place.crosscheck("import", name) }
    let matrix = try place.crosscheck("matrix", "--criterion", "performance", "--format", "jsonl")
    #expect(matrix.output.contains(#""against": {"articles": 2, "witnesses": 1}"#))
  }

  @Test func `takes who answers a text point by point for a witness of his own`() throws {
    let place = try place([
      ("old.md", "2020-01-02", Self.thought),
      ("new.md", "2023-04-05", Self.rewriting.replacing("Python is slow", with: "Python is fast")),
    ])
    try place.crosscheck("import", "old.md", "new.md")
    #expect(try place.crosscheck("sources", "--copies").output == "")
    #expect(try place.crosscheck("conflicts", "--criterion", "performance").output != "")
  }

  @Test(arguments: [
    ("is a programming language", "is not a programming language", "fact"),
    ("easy to learn", "hard to learn", "polarity"),
    ("350,000 packages", "2,000,000 packages", "quantity"),
  ])
  func `lists what a copyist changed, and counts the rest once`(
    before: String, after: String, kind: String
  ) throws {
    let text = """
      Python is a programming language that tourists, astronomers and beekeepers discover by chance. \
      Beginners report that Python is easy to learn after a rainy weekend with a patient uncle. \
      Python has 350,000 packages, which a retired librarian from Bergen once sorted by colour. \
      Python scales well, as a ferry company found when forty thousand passengers booked at midnight.
      """
    let place = try place([
      ("old.md", "2020-01-02", text),
      ("new.md", "2023-04-05", text.replacing(before, with: after)),
    ])
    try place.crosscheck("import", "new.md", "old.md")
    let conflicts = try place.crosscheck("conflicts", "--format", "jsonl")
    #expect(conflicts.lines.count == 1)
    #expect(conflicts.output.contains(#""kind": "\#(kind)""#))
    #expect(conflicts.output.contains(#""for": {"articles": 1, "witnesses": 1}"#))
    let matrix = try place.crosscheck("matrix", "--criterion", "scalability", "--format", "jsonl")
    #expect(matrix.output.contains(#""for": {"articles": 2, "witnesses": 1}"#))
    #expect(try place.crosscheck("sources", "--copies").output.contains("copied"))
  }

  @Test func `lists a copied passage with its bytes`() throws {
    let place = try place([
      ("old.md", "2020-01-02", Self.thought),
      ("new.md", "2023-04-05", "By the way: " + Self.thought),
    ])
    try place.crosscheck("import", "old.md", "new.md")
    let copies = try place.crosscheck("sources", "--copies", environment: ["COLUMNS": "100"])
    #expect(copies.lines.first?.hasPrefix("ARTICLE               BYTES  SHARES WITH") == true)
    #expect(copies.output.contains("new.md · 2023-04-05  52–"))
    #expect(copies.output.contains("old.md · 2020-01-02  40–"))
    #expect(copies.output.contains("copied"))
  }

  @Test func `says that nothing is shared`() throws {
    let place = try place([("old.md", "2020-01-02", Self.thought)])
    try place.crosscheck("import", "old.md")
    let copies = try place.crosscheck("sources", "--copies", "--format", "json")
    #expect(copies.output == "[]\n")
    #expect(copies.remarks == "No two articles share a passage.\n")
  }
}
