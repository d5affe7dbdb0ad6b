import Foundation
import Testing

@Suite struct TwinTests {
  private let text = "Python is easy to learn.\n"

  @Test func `takes the same text in two files for one article`() throws {
    let place = try Workplace(["a.txt": text, "b.txt": text, "c.md": text])
    let first = try place.crosscheck("import", ".")
    #expect(first.output.hasPrefix("3 articles: 1 new, 2 known by another address · 1 claim"))
    #expect(try place.crosscheck("import", ".").output.hasPrefix("3 articles: 3 unchanged"))
    #expect(try place.crosscheck("import", ".", "--again").exitCode == 0)
    #expect(try place.crosscheck("sources", "--format", "tsv").lines.count == 2)
    let shown = try place.crosscheck("sources", "show", "b.txt").lines
    #expect(
      shown.filter { $0.hasPrefix("also at") } == ["also at   b.txt", "also at   c.md"])
    #expect(try place.crosscheck("agreements", "--format", "json").output == "[]\n")
    #expect(try place.crosscheck("doctor").exitCode == 0)
  }

  @Test func `keeps what a file says while another one changes`() throws {
    let place = try Workplace(importing: ["a.txt": text, "b.txt": text])
    try place.write("Node.js is fast.\n", to: "a.txt")
    #expect(
      try place.crosscheck("import", ".").output.hasPrefix("2 articles: 1 changed, 1 unchanged"))
    let claims = try place.crosscheck("claims", "--format", "tsv").output
    #expect(claims.contains("Python is easy to learn"))
    #expect(claims.contains("Node.js is fast"))
    try place.write("Node.js is fast.\n", to: "b.txt")
    try place.crosscheck("import", ".")
    try place.write("Node.js is slow.\n", to: "b.txt")
    try place.crosscheck("import", ".")
    #expect(try place.crosscheck("import", ".").output.hasPrefix("2 articles: 2 unchanged"))
    #expect(try place.crosscheck("claims", "--format", "tsv").output.contains("Node.js is slow"))
    #expect(try place.crosscheck("doctor").exitCode == 0)
  }

  @Test func `follows a file to where it was moved`() throws {
    let place = try Workplace(importing: ["a.txt": text, "b.txt": "Node.js is fast.\n"])
    try place.crosscheck("review", "set", "1", "--verdict", "rejected")
    try place.shell("mkdir moved; mv a.txt b.txt moved")
    #expect(
      try place.crosscheck("import", ".").output.hasPrefix("2 articles: 2 moved · 2 claims"))
    #expect(try place.crosscheck("import", ".").output.hasPrefix("2 articles: 2 unchanged"))
    try place.write(text + "Python is popular.\n", to: "moved/a.txt")
    #expect(
      try place.crosscheck("import", ".").output.hasPrefix("2 articles: 1 changed, 1 unchanged"))
    let sources = try place.crosscheck("sources", "--format", "csv").output
    #expect(sources.contains("moved/a.txt") && sources.contains("moved/b.txt"))
    #expect(!sources.contains(",a.txt") && !sources.contains(",b.txt"))
    let claims = try place.crosscheck("claims", "--format", "csv").output
    #expect(claims.contains("Python is popular") && !claims.contains("easy to learn"))
    #expect(try place.crosscheck("doctor").exitCode == 0)
  }

  @Test func `an edited copy takes the place of the file that is gone, and of none that is there`()
    throws
  {
    for isGone in [true, false] {
      let place = try Workplace(importing: ["a.txt": text, "b.txt": text, "c.txt": text])
      if isGone { try place.shell("rm a.txt c.txt") }
      try place.write("Python is slow.\n", to: "b.txt")
      try place.crosscheck("import", "b.txt")
      let claims = try place.crosscheck("claims", "--format", "csv").output
      #expect(claims.contains("Python is slow"))
      #expect(claims.contains("easy to learn") == !isGone)
      #expect(try place.crosscheck("doctor").exitCode == 0)
    }
  }

  @Test func `records with one text stay where they are`() throws {
    let place = try Workplace([
      "a.jsonl": """
      {"address": "a", "text": "Python is easy to learn."}
      {"address": "b", "text": "Python is easy to learn."}
      """
    ])
    #expect(
      try place.crosscheck("import", "a.jsonl").output
        .hasPrefix("2 articles: 1 new, 1 known by another address"))
    #expect(
      try place.crosscheck("import", "a.jsonl").output.hasPrefix("2 articles: 2 unchanged"))
  }

  @Test func `takes pages that name one address for one article only if they are alike`() throws {
    func page(_ text: String) -> String {
      "<head><link rel=canonical href='https://a.example/'></head><body><p>\(text)</p></body>"
    }
    let words = (0..<120).map { "Python is easy to learn in week \($0)." }.joined(separator: " ")
    let place = try Workplace([
      "a.html": page(words), "b.html": page(words + " It is slow."),
      "c.html": page("Node.js is fast, says somebody else on another page of the same site."),
    ])
    // Whether they come together or one after the other.
    #expect(
      try place.crosscheck("import", ".", "--database", "other.sqlite").output
        .hasPrefix("3 articles: 2 new, 1 known by another address"))
    #expect(
      try place.crosscheck("import", "a.html").output.hasPrefix("1 article: 1 new"))
    #expect(
      try place.crosscheck("import", "b.html", "c.html").output
        .hasPrefix("2 articles: 1 new, 1 known by another address"))
    #expect(
      try place.crosscheck("import", ".").output.hasPrefix("3 articles: 3 unchanged"))
  }
}

@Test func `remembers the versions of an article`() throws {
  let place = try Workplace(importing: ["a.txt": "Python is easy to learn. Python is popular.\n"])
  #expect(!(try place.crosscheck("sources", "show", "a.txt").output.contains("version 1")))
  try place.write("Python is popular. Python is slow. Python scales well.\n", to: "a.txt")
  try place.crosscheck("import", "a.txt")
  try place.crosscheck("import", "--again", "a.txt")
  let lines = try place.crosscheck("sources", "show", "a.txt", environment: ["COLUMNS": "200"])
    .lines
    .filter { $0.hasPrefix("version ") }
  #expect(lines.count == 2)
  #expect(lines.first?.contains("2 claims · file ") == true)
  #expect(lines.last?.contains("3 claims (2 added, 1 gone, 1 kept)") == true)
}
