import Foundation
import Testing

@Suite struct QueryTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  @Test func `lists claims with quote and source`() throws {
    let claims = try place.crosscheck(
      "claims", "--technology", "python", "--criterion", "Learning curve")
    #expect(claims.lines.first?.hasPrefix("CLAIM  TECHNOLOGY") == true)
    #expect(claims.output.contains("“Python is easy to learn”"))
    #expect(claims.output.contains("against.txt"))
    #expect(claims.exitCode == 0)
  }

  @Test(arguments: [
    (["--source", "for.md"], ["for.md"]),
    (["--technology", "node,python", "--source", "for.md"], ["for.md"]),
    (["--since", "2024"], ["for.md"]),
    (["--until", "2023-12"], []),
    (["--as-of", "2024"], ["for.md"]),
    (["--source", "for.md,against.txt"], ["for.md", "against.txt"]),
    (["--source", "against.txt", "--polarity", "negative,neutral"], ["against.txt"]),
    (["--source", "against.txt", "--polarity", "negative"], ["against.txt"]),
  ])
  func `lets only the claims pass that are asked for`(options: [String], articles: [String])
    throws
  {
    let transcript = try place.shell(
      "crosscheck claims --format jsonl \(options.joined(separator: " "))")
    let found = try transcript.lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["article"] as? String ?? ""
    }
    #expect(Set(found) == Set(articles))
  }

  @Test(arguments: [
    (
      "python/scalabilty", "unknown dispute “python/scalabilty”. Did you mean “python/scalability”?"
    ),
    (
      "pyton/scalability", "unknown dispute “pyton/scalability”. Did you mean “python/scalability”?"
    ),
    (
      "python 3/scalabilty",
      "unknown dispute “python/scalabilty”. Did you mean “python/scalability”?"
    ),
    (
      "python/error-handling-of-promises",
      "unknown dispute “python/error-handling-of-promises”. "
        + "“crosscheck conflicts --all” lists them all."
    ),
    (
      "Python",
      "“Python” is a technology, not a claim, dispute or article. "
        + "“crosscheck claims --technology 'Python'” lists what is said of it."
    ),
    (
      "python/scripting",
      "nothing is disputed about Python · scripting. "
        + "“crosscheck claims --technology 'Python' --criterion scripting” lists what is said."
    ),
    ("fur.md", "unknown claim, dispute or article “fur.md”. Did you mean “for.md”?"),
  ])
  func `says what a misspelled name may mean`(name: String, remark: String) throws {
    let shown = try place.crosscheck("show", name)
    #expect(shown.remarks == "crosscheck: \(remark)\n")
    #expect(shown.exitCode == 64)
  }

  @Test(arguments: [
    (
      "sources show python",
      "“python” is a technology, not an article. “crosscheck claims --technology 'python'” lists what "
        + "is said of it."
    ),
    (
      "explain python/scalability",
      "The value 'python/scalability' is invalid for '<claim>': Write the number of a claim. "
        + "“crosscheck show 'python/scalability'” shows a dispute or an article."
    ),
    ("conflicts --suppressed --sure", "--sure and --suppressed do not go together."),
  ])
  func `says in plain words what does not go`(line: String, remark: String) throws {
    let transcript = try place.shell("crosscheck \(line)")
    #expect(transcript.remarks.hasPrefix("crosscheck: \(remark)\n"))
    #expect(transcript.exitCode == 64)
  }

  @Test(arguments: [
    "Python 3/scalability", "PYTHON/Scalability", "python programming language/scalability",
  ])
  func `shows a dispute by any name of what it is about`(key: String) throws {
    let shown = try place.crosscheck("show", key)
    #expect(shown.output == (try place.crosscheck("show", "python/scalability").output), "\(key)")
    #expect(shown.exitCode == 0)
  }

  @Test func `shows an article in a folder that is called like a technology`() throws {
    try place.write("Python is slow.\n", to: "python/other.txt")
    try place.crosscheck("import", "python")
    let shown = try place.crosscheck("show", "python/other.txt")
    #expect(shown.output.contains("Python is slow"), "\(shown.remarks)")
  }

  @Test func `tells programs of an article what it tells people`() throws {
    let passage = """
      Python is easy to learn, and a beginner who has never written a program before finds the \
      first weeks pleasant, because the language reads almost like English and the error messages \
      say in plain words what went wrong and where to look for the mistake.

      """
    try place.write(passage, to: "one.txt")
    try place.write("Again\n\n\(passage)", to: "two.txt")
    try place.crosscheck("import", "one.txt", "two.txt")
    try place.write("Once more\n\n\(passage)", to: "two.txt")
    try place.crosscheck("import", "two.txt")
    try place.shell("cp two.txt four.txt; crosscheck import four.txt")
    let json = try place.crosscheck("sources", "show", "two.txt", "--format", "jsonl").output
    for part in [
      #""addresses": ["four.txt"]"#, #""versions": [{"number": 1, "imported": "#,
      #""shares": [{"article": "one.txt", "manner": "copied", "passages": 1, "bytes": "#,
    ] {
      #expect(json.contains(part), "\(part): \(json)")
    }
    #expect(try place.crosscheck("show", "two.txt", "--format", "jsonl").output == json)
  }

  @Test func `shows how things stood on a day`() throws {
    try place.write(
      "---\ndate: 2019-06-01\n---\n# Python\n\nPython is hard to scale.\n", to: "old.md")
    try place.crosscheck("import", "old.md")
    let before = try place.crosscheck("claims", "--as-of", "2020", "--format", "jsonl")
    #expect(before.lines.allSatisfy { $0.contains(#""published": "2019-06-01""#) })
    #expect(!before.lines.isEmpty)
    #expect(try place.crosscheck("conflicts", "--as-of", "2024-03-04").output == "")
    #expect(try place.crosscheck("conflicts", "--as-of", "2024").output != "")
    #expect(try place.crosscheck("conflicts", "--as-of", "soon").exitCode == 64)
  }

  @Test(arguments: ["conflicts", "agreements"])
  func `lists 20 for people and all for programs`(command: String) throws {
    let examples = try Workplace()
    for name in ["Python", "Ruby", "PHP", "Java", "Kotlin", "Scala", "Rust", "Go"] {
      let praise = "\(name) is fast.\n\n\(name) is easy to learn.\n\n\(name) scales well."
      let blame = "\(name) is slow.\n\n\(name) is hard to learn.\n\n\(name) is hard to scale."
      for (number, text) in [praise, blame, praise].enumerated() {
        try examples.write("\(name), part \(number)\n\n\(text)\n", to: "\(name)\(number).txt")
      }
    }
    try examples.crosscheck("import", ".")
    let all = try examples.crosscheck(command, "--all", "--format", "jsonl").lines
    #expect(all.count > 20)
    #expect(try examples.crosscheck(command, "--format", "jsonl").lines == all)
    let table = try examples.crosscheck(command).output
    #expect(table.contains("\n20  ") && !table.contains("\n21  "))
  }

  @Test func `lists what articles agree on`() throws {
    let agreements = try place.crosscheck("agreements", "--criterion", "learning-curve")
    #expect(agreements.lines.first?.hasPrefix(" 1  Python · learning-curve · positive") == true)
    #expect(agreements.lines.first?.hasSuffix("2 articles") == true)
  }

  @Test func `shows technologies against criteria`() throws {
    let matrix = try place.crosscheck("matrix", "--criterion", "scalability")
    #expect(matrix.output == "CRITERION    PYTHON\nscalability  +1 −1\n")
    let first = try place.crosscheck("matrix", "--limit", "1")
    #expect(first.output == "CRITERION       PYTHON\nlearning-curve  +2\n")
    #expect(first.remarks == "\nThis is the first of 3 criteria; --all shows all.\n")
    let records = try place.crosscheck("matrix", "--limit", "1", "--format", "tsv")
    #expect(records.lines.count == 2)
    #expect(try place.crosscheck("matrix", "--format", "tsv").lines.count == 4)
  }

  @Test func `shows a claim, and explains it`() throws {
    let line = try #require(
      try place.crosscheck("claims", "--criterion", "scalability", "--format", "tsv").lines.last)
    let number = String(line.split(separator: "\t")[0])
    let shown = try place.crosscheck("show", number).lines
    #expect(shown[0].hasPrefix("Claim \(number) · Python · "))
    #expect(shown[1].contains("Python is easy to learn. “Python is hard to scale”."))
    let explanation = try place.crosscheck("explain", number)
    #expect(explanation.output.contains("DECIDES"))
    #expect(explanation.output.contains("rule  "))
    let missing = try place.crosscheck("show", "4711")
    #expect(
      missing.remarks
        == "crosscheck: there is no claim 4711. “crosscheck claims --all” lists them.\n"
    )
  }

  @Test(arguments: ["C++", "C# .NET", "a AND", "\"unclosed", "NEAR(", "*", "a/b", "--", "'"])
  func `searches for any text`(query: String) throws {
    let found = try place.crosscheck("search", "--", query)
    #expect(found.exitCode == 0)
    #expect(found.output == "")
    #expect(found.remarks == "No passage holds these words.\n")
  }

  @Test func `finds passages and their claims`() throws {
    let found = try place.crosscheck("search", "hard", "scale")
    #expect(found.lines.first == "against.txt · Python or not")
    #expect(found.output.contains("  Python is hard to scale."))
    #expect(found.output.contains("Python · scalability · negative"))
    let title = try place.crosscheck("search", "Python or not")
    #expect(title.output == "against.txt · Python or not\n  Python or not\n")
  }

  @Test func `shows what was read and what was passed over`() throws {
    #expect(try place.crosscheck("coverage").lines.first?.hasPrefix("OUTCOME") == true)
    #expect(
      try place.crosscheck("coverage", "for.md").output.contains("Python is a programming language")
    )
  }

  @Test func `lists, shows and removes articles`() throws {
    #expect(try place.crosscheck("sources", "list").lines.count == 3)
    let shown = try place.crosscheck("sources", "show", "for.md").output
    #expect(shown.contains("Why Python"))
    // Its claims do not name it once more.
    #expect(shown.contains("“Python scales well”"))
    #expect(shown.components(separatedBy: "for.md").count == 2)
    let removal = try place.crosscheck("sources", "remove", "for.md", "for.md")
    #expect(removal.output.hasPrefix("Removed for.md and its "))
    #expect(removal.lines.count == 1)
    #expect(try place.crosscheck("conflicts").remarks == "No contradictions found.\n")
  }

  @Test func `examines the knowledge base`() throws {
    let report = try place.crosscheck("doctor")
    #expect(report.output.hasSuffix("problems        none\n"))
    #expect(report.exitCode == 0)
  }

  @Test func `says that there are more claims and passages than were asked for`() throws {
    let claims = try place.crosscheck("claims", "--limit", "1")
    #expect(claims.remarks == "\nThis is the first of 5; --all shows all.\n")
    #expect(try place.crosscheck("claims", "--all").remarks == "")
    #expect(try place.crosscheck("claims", "--limit", "\(Int.max)").remarks == "")
    let passages = try place.crosscheck("search", "python", "--limit", "2")
    #expect(passages.remarks == "\nThese are the first 2 of 7; --all shows all.\n")
    #expect(try place.crosscheck("search", "python", "--limit", "\(Int.max)").remarks == "")
  }
}
