import Foundation
import Testing

@Suite struct ImportTests {
  @Test func `says what an import did`() throws {
    let place = try Workplace(twoArticles)
    let first = try place.crosscheck("import", "for.md", "against.txt")
    #expect(first.output.hasPrefix("2 articles: 2 new · "))
    #expect(
      first.output.hasSuffix(" s\ndisputes: 1 new · crosscheck conflicts\n"), "\(first.output)")
    #expect(first.remarks == "")
    #expect(first.exitCode == 0)
    try place.write("Python or not\n\nPython is slow.\n", to: "against.txt")
    let second = try place.crosscheck("import", "for.md", "against.txt")
    #expect(second.output.hasPrefix("2 articles: 1 changed, 1 unchanged · "))
  }

  @Test func `changes nothing the second time`() throws {
    let place = try Workplace(importing: twoArticles)
    let before = try place.crosscheck("claims", "--format", "json").output
    #expect(
      try place.crosscheck("import", ".").output
        .hasPrefix("2 articles: 2 unchanged · nothing to read · "))
    #expect(try place.crosscheck("claims", "--format", "json").output == before)
    #expect(
      try place.crosscheck("import", "--again", ".").output
        .hasPrefix("2 articles: 2 read again · "))
    let again = try place.crosscheck("claims", "--format", "json").output
    #expect(again.split(separator: "\n").count == before.split(separator: "\n").count)
  }

  @Test func `takes from a folder what looks like an article`() throws {
    let text = "Python is easy to learn.\n"
    let place = try Workplace([
      "a/one.txt": text, "a/b/two.markdown": text + "2", "a/page.HTM": "<p>\(text)3</p>",
      "a/README": text + "4",
      "a/.hidden.md": text, "a/.git/x.md": text, "a/node_modules/y.md": text, "a/data.csv": text,
    ])
    try place.write(Data([0, 1, 2]), to: "a/program")
    let imported = try place.crosscheck("import", "./a/")
    #expect(imported.output.hasPrefix("4 articles: 4 new · "))
    let addresses = try place.crosscheck("sources", "--format", "tsv").lines.dropFirst()
      .map { $0.split(separator: "\t")[1] }
    #expect(addresses == ["a/README", "a/b/two.markdown", "a/one.txt", "a/page.HTM"])
  }

  @Test func `reads standard input under a name`() throws {
    let place = try Workplace()
    let imported = try place.crosscheck(
      "import", "-", "--name", "https://example.org/post", input: "Python is easy to learn.\n")
    #expect(imported.output.hasPrefix("1 article: 1 new · "))
    #expect(try place.crosscheck("sources").output.contains("https://example.org/post"))
    let nameless = try place.crosscheck("import", "-", input: "x")
    #expect(nameless.exitCode == 64)
    #expect(nameless.remarks.hasPrefix("crosscheck: standard input has no name."))
  }

  @Test func `reports a broken file, and imports the others`() throws {
    let place = try Workplace(twoArticles)
    try place.write(Data(), to: "empty.txt")
    try place.write(Data([0x7F, 0x45, 0, 0, 1, 0, 0, 2]), to: "binary.txt")
    let imported = try place.crosscheck("import", ".", "missing.md")
    #expect(imported.exitCode == 1)
    #expect(imported.output.hasPrefix("5 articles: 2 new, 3 failed · "))
    let remarks = imported.remarks.split(separator: "\n")
    #expect(remarks.count == 3)
    #expect(
      remarks.contains(
        "crosscheck: missing.md: there is no such file or folder. Check the spelling of its path."))
    #expect(remarks.contains { $0.hasPrefix("crosscheck: empty.txt: ") })
    #expect(remarks.contains { $0.hasPrefix("crosscheck: binary.txt: ") })
  }

  @Test(arguments: ["ftp://x/y.md", "FTP://x/y.md", "file:///tmp/a.md"])
  func `says which addresses it fetches`(address: String) throws {
    let scheme = address.prefix { $0 != ":" }
    for command in ["import", "text"] {
      let transcript = try Workplace().crosscheck(command, address)
      #expect(transcript.exitCode == 1)
      #expect(
        transcript.remarks == """
          crosscheck: \(address): “\(scheme)://” is not fetched, only http:// and https:// are. Fetch \
          it with another program, and name the file.

          """)
    }
  }

  @Test func `names files as somebody wrote them, wherever the knowledge base is`() throws {
    let place = try Workplace(["nob/a.txt": "Python is fast.\n", "odd/bin.txt": "nonsense\n"])
    try place.write(Data(), to: "nob/empty.txt")
    try place.write("{\n", to: "nob/lines.jsonl")
    for (paths, name) in [
      ("nob", "nob/empty.txt"), ("./nob/", "./nob/empty.txt"),
      ("nob/../nob", "nob/../nob/empty.txt"),
      ("nob/empty.txt", "nob/empty.txt"), ("nob/lines.jsonl", "nob/lines.jsonl:1"),
      ("--claims odd/bin.txt", "odd/bin.txt:1"), ("--exported odd/bin.txt", "odd/bin.txt:1"),
    ] {
      let remarks = try place.shell("crosscheck import \(paths) --database nob/x.db").remarks
      #expect(remarks.contains("crosscheck: \(name): "), "\(remarks)")
    }
    let here = try place.shell("cd nob; crosscheck import . --database x.db").remarks
    #expect(here.contains("crosscheck: empty.txt: "))
    #expect(here.contains("crosscheck: passed over lines.jsonl; name it"))
    let sources = try place.crosscheck("sources", "--format", "tsv", "--database", "nob/x.db").lines
    #expect(sources.dropFirst().map { $0.split(separator: "\t")[1] } == ["a.txt"])
  }

  @Test func `several imports may make the same knowledge base at once`() throws {
    let numbers = 1...6
    let workplace = try Workplace(
      Dictionary(uniqueKeysWithValues: numbers.map { ("\($0).md", "Python is fast. \($0)") }))
    for round in 1...3 {
      let transcript = try workplace.shell(
        """
        export CROSSCHECK_DATABASE=\(round).sqlite
        for file in *.md; do crosscheck import $file >/dev/null & done; wait
        crosscheck sources --format jsonl
        """)
      #expect(transcript.remarks == "")
      #expect(transcript.lines.count == numbers.count)
    }
  }

  @Test func `does not read a device`() throws {
    let transcript = try Workplace().crosscheck("import", "/dev/zero")
    #expect(transcript.exitCode == 1)
    #expect(transcript.remarks.contains("/dev/zero: it is a device, not a file"))
  }

  @Test func `counts a copied article once`() throws {
    let passage = """
      Python is easy to learn, and a beginner who has never written a program before finds the \
      first weeks pleasant, because the language reads almost like English and the error messages \
      say in plain words what went wrong and where to look for the mistake.
      """
    let place = try Workplace(["a.txt": "One\n\n\(passage)\n", "b.txt": "Two\n\n\(passage)\n"])
    try place.crosscheck("import", "a.txt", "b.txt")
    let agreements = try place.crosscheck("agreements", "--criterion", "learning-curve")
    #expect(agreements.output.contains("2 articles, 1 independent"))
    #expect(
      try place.crosscheck("sources", "show", "b.txt").output.contains("shares    1 passage ("))
  }
}
