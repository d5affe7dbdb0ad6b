import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  /// The example articles, a technology and a criterion of the user's own, and claims of others.
  private func furnishedPlace() throws -> Workplace {
    let place = try Workplace()
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "articles"),
      withDestinationURL: Project.root.appending(path: "Seeds/articles"))
    try place.crosscheck("technologies", "add", "Zonk", "--kind", "toy", "--part", "zk")
    try place.crosscheck("criteria", "add", "charm", "--meaning", "it “charms”\tyou")
    try place.crosscheck("import", "articles/")
    try place.write(
      #"{"article": "three-years-of-node-in-production", "quote": "Node.js is easy to learn", "#
        + #""technology": "zk", "criterion": "charm", "polarity": "neutral", "quantity": "#
        + #"{"measure": "ärger", "value": 0.1}, "scope": "if\nso", "reliability": 0.123456789}"#,
      to: "ann.jsonl")
    #expect(try place.crosscheck("import", "--claims", "ann.jsonl", "--replace").exitCode == 0)
    for (number, verdict) in [
      (12, "rejected"), (13, "confirmed"), (14, "corrected --polarity neutral"),
    ] {
      #expect(try place.shell("crosscheck review set \(number) --verdict \(verdict)").exitCode == 0)
    }
    return place
  }

  @Test func `another knowledge base that takes everything exports the same`() throws {
    let place = try furnishedPlace()
    let all = try place.shell("crosscheck export all | tee all.jsonl").output
    #expect(all.contains(#""replaced_by": "ann.jsonl""#))
    for _ in 1...2 {
      let restored = try place.crosscheck(
        "import", "--exported", "all.jsonl", "--database", "other.sqlite")
      #expect(restored.exitCode == 0, "\(restored.remarks)")
      #expect(try place.crosscheck("export", "all", "--database", "other.sqlite").output == all)
    }
    #expect(try place.crosscheck("doctor", "--database", "other.sqlite").exitCode == 0)
    for question in ["conflicts --all", "agreements --all", "matrix", "sources --format csv"] {
      let answers = try ["knowledge.sqlite", "other.sqlite"].map {
        try place.shell("crosscheck \(question) --database \($0)").output
      }
      #expect(answers[0] == answers[1], "\(question)")
    }
  }

  @Test func `where an article was met, how it was read and who was asked comes along`() throws {
    let place = try Workplace(importing: [
      "a.txt": "Python is easy to learn.\n", "b.txt": "Go is fast.\n", "c.txt": "Go is fast.\n",
    ])
    try place.write("Python is easy to learn. Python is slow.\n", to: "a.txt")
    try place.write("cat > /dev/null; echo '[]'", to: "annotator.sh")
    #expect(try place.shell("crosscheck import . --with 'sh annotator.sh'").exitCode == 0)
    let all = try place.shell("crosscheck export all | tee all.jsonl").output
    #expect(all.contains(#""other_addresses": [{"address": "c.txt""#))
    for _ in 1...2 {
      try place.crosscheck("import", "--exported", "all.jsonl", "--database", "other.sqlite")
      #expect(try place.crosscheck("export", "all", "--database", "other.sqlite").output == all)
    }
    let other = "--database other.sqlite"
    let again = try place.shell("crosscheck import . --with 'sh annotator.sh' \(other)").output
    #expect(again.contains("3 articles: 3 unchanged"))
    #expect(again.contains("sh annotator.sh: 3 articles: 3 unchanged"))
    let shown = try place.shell("crosscheck sources show a.txt \(other)").output
    #expect(shown.contains("version 2"))
  }

  @Test func `claims that are taken back are the same`() throws {
    let place = try furnishedPlace()
    try place.shell("crosscheck export claims > claims.jsonl")
    try place.crosscheck("import", "--claims", "claims.jsonl", "--origin", "copy", "--replace")
    let copies = try place.crosscheck("export", "claims").lines
      .filter { $0.contains(#""origin": "copy""#) }
      .map { $0.replacing(#""origin": "copy""#, with: #""origin": null"#) }
    let originals = try String(
      contentsOf: place.folder.appending(path: "claims.jsonl"), encoding: .utf8
    ).split(separator: "\n").map {
      $0.replacing(#""origin": "ann.jsonl""#, with: #""origin": null"#)
    }
    #expect(copies == originals)
  }

  @Test func `filters choose what is written`() throws {
    let place = try furnishedPlace()
    let some = try place.crosscheck(
      "export", "claims", "--technology", "python", "--criterion", "scalability"
    ).lines
    #expect(some.count > 2)
    #expect(some.allSatisfy { $0.contains(#""criterion": "scalability""#) })
    #expect(try place.crosscheck("export", "articles").lines.count == 8)
  }

  @Test(arguments: [
    ("all --technology python", "--technology"), ("articles --polarity positive", "--polarity"),
    ("reviews --source a.txt", "--source"), ("all --since 2024", "--since"),
  ])
  func `a filter that would choose nothing is refused`(arguments: String, option: String) throws {
    let transcript = try Workplace().shell("crosscheck export \(arguments)")
    #expect(transcript.exitCode == 64)
    #expect(
      transcript.remarks.hasPrefix(
        "crosscheck: \(option) chooses among claims: crosscheck export claims \(option) ….\n"))
  }

  @Test func `claims are listed in one order, whichever way they came in`() throws {
    let place = try furnishedPlace()
    try place.shell(
      "crosscheck export all > all.jsonl; crosscheck import --exported all.jsonl --database b.db")
    let lists = try ["knowledge.sqlite", "b.db"].map { path in
      try place.shell(
        "crosscheck claims --format jsonl --database \(path) | sed 's/\"id\": [0-9]*, //'"
      ).lines
    }
    #expect(lists[0].count > 200)
    #expect(lists[0] == lists[1])
  }

  @Test(.timeLimit(.minutes(10))) func `a long line takes no long time`() throws {
    let place = try Workplace()
    try place.write(String(repeating: "x", count: 16 << 20) + "\n", to: "all.jsonl")
    let restored = try place.crosscheck("import", "--exported", "all.jsonl")
    #expect(restored.remarks.hasPrefix("crosscheck: all.jsonl:1: this is no JSON object. Nothing "))
  }

  @Test func `a pipe is read to its end`() throws {
    let place = try furnishedPlace()
    let restored = try place.shell(
      "crosscheck import --exported <(sleep 0.2; crosscheck export all) --database other.sqlite")
    #expect(restored.exitCode == 0, "\(restored.remarks)")
    #expect(restored.output.contains("8 articles, "))
  }

  @Test func `a passage outside its text is told with its line`() throws {
    let place = try Workplace(importing: twoArticles)
    let sound = try place.crosscheck("export", "articles").output
    for (line, address) in [(1, "against.txt"), (2, "for.md")] {
      var lines = sound.split(separator: "\n").map(String.init)
      lines[line - 1].replace(
        #""passages": ["#, with: #""passages": [[5, 99999, 0, "question"], "#)
      try place.write(lines.joined(separator: "\n"), to: "all.jsonl")
      let restored = try place.crosscheck("import", "--exported", "all.jsonl")
      #expect(restored.exitCode == 1)
      #expect(
        restored.remarks.hasPrefix(
          "crosscheck: all.jsonl:\(line): a passage of \(address) lies outside its text. Nothing "),
        "\(restored.remarks)")
    }
  }

  @Test(arguments: [(1, "imported"), (2, "versions.Index 0.imported")])
  func `a time that is none is refused`(occurrence: Int, member: String) throws {
    let place = try Workplace(importing: ["a.txt": "Python is easy to learn."])
    let edit = #"s/"imported": "[^"]*"/"imported": "soon"/\#(occurrence)"#
    try place.shell("crosscheck export articles | sed '\(edit)' > articles.jsonl")
    let restored = try place.crosscheck("import", "--exported", "articles.jsonl")
    #expect(restored.exitCode == 1)
    #expect(
      restored.remarks.hasPrefix(
        "crosscheck: articles.jsonl:1: “\(member)” has a value that is not known. Nothing of the file"
      ),
      "\(restored.remarks)")
  }

  @Test func `a file that is broken anywhere changes nothing`() throws {
    let place = try Workplace(twoArticles)
    try place.crosscheck("import", "for.md")
    try place.shell("crosscheck export all > sound.jsonl")
    for (line, reason) in [
      ("nonsense", "this is no JSON object"), ("[1]", "this is no JSON object"),
      ("{}", "“record” is missing"),
      (#"{"record": "song"}"#, "unknown record “song”"),
      (#"{"record": "article", "address": "a"}"#, "“format” is missing"),
      (
        #"{"record": "claim", "article": "a", "quote": "x", "technology": "Go", "criterion": "ui", "#
          + #""polarity": "neutral"}"#, "the line of a claim follows that of its article"
      ),
      (
        #"{"record": "review", "article": "a", "verdict": "rejected", "date": "2024-05-31", "#
          + #""before": [], "after": [], "claim": {"quote": "x", "technology": "Go", "#
          + #""criterion": "ui", "polarity": "neutral", "start": -9223372036854775808, "end": 3}}"#,
        "the quote cannot stand at bytes -9223372036854775808 to 3: “start” counts UTF-8 bytes"
      ),
    ] as [(String, String)] {
      try place.shell("cp sound.jsonl all.jsonl; echo '\(line)' >> all.jsonl")
      let restored = try place.crosscheck(
        "import", "--exported", "all.jsonl", "--database", "other.sqlite")
      #expect(restored.exitCode == 1)
      #expect(restored.remarks.contains(reason), "\(restored.remarks)")
      #expect(restored.remarks.contains(". Nothing of the file was stored; "))
      #expect(try place.crosscheck("sources", "--database", "other.sqlite").output == "")
    }
  }
}
