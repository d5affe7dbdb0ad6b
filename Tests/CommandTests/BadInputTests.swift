import Foundation
import Testing

@Test(arguments: [
  (
    ["claims", "--criterion", "perfomance"],
    "unknown criterion “perfomance”. Did you mean “performance”?"
  ),
  (["claims", "--criterion", "speed"], "unknown criterion “speed”. Did you mean “performance”?"),
  (["claims", "--technology", "Pyton"], "unknown technology “Pyton”. Did you mean “Python”?"),
  (
    ["claims", "--technology", "qqqqqqqqqqqqqq"],
    "unknown technology “qqqqqqqqqqqqqq”. “crosscheck technologies --all” lists them all."
  ),
  (
    ["explain", "999"], "there is no claim 999. “crosscheck claims --all” lists them."
  ),
  (["conflict"], "unknown command “conflict”. Did you mean “conflicts”?"),
  (["sources", "shw", "a.txt"], "unknown command “shw”. Did you mean “show”?"),
  (["review", "approve"], "unknown command “approve”. “crosscheck review --help” lists them all."),
  (["help", "conflict"], "unknown command “conflict”. Did you mean “conflicts”?"),
  (["help", "sources", "shw"], "unknown command “shw”. Did you mean “show”?"),
  (["frobnicate"], "unknown command “frobnicate”. “crosscheck --help” lists them all."),
  (
    ["show", "no/thing"],
    "unknown claim, dispute or article “no/thing”. “crosscheck sources --all” lists them all."
  ),
])
func `says which name it does not know, and which one it knows`(
  arguments: [String], message: String
) throws {
  let place = try Workplace(importing: ["a.txt": "Python is easy to learn.\n"])
  let transcript = try place.shell("crosscheck \(arguments.joined(separator: " "))")
  #expect(transcript.remarks == "crosscheck: \(message)\n")
  #expect(transcript.output == "")
  #expect(transcript.exitCode == 64)
}

@Test(arguments: [
  "claims --since yesterday", "claims --until 2024-13-01", "claims --format xml",
  "claims --since 2024-02-30", "claims --as-of 2023-02-29", "claims --until 1900-02-29",
  "claims --since 2024-05 --until 2024-04-30", "search ''", "search '\"'",
  "claims --until 2024-04-31", "import . --replace", "import . --origin Ann",
  "import . --add-names", "import . --with-timeout 5",
  "import --exported x.jsonl --origin Ann", "conflicts --suppressed --sure",
  "conflicts --suppressed --force direct", "conflicts --suppressed --exit-code",
  "conflicts --limit 0", "agreements --limit 0", "claims --limit 0", "search x --limit 0",
  "claims --polarity good", "explain x", "import", "import . --name x", "frobnicate",
  "criteria add Bad_Slug", "technologies add ''", "claims --database ''",
  "claims --database :memory:", "import - --name ''",
])
func `refuses wrong arguments with exit code 64`(line: String) throws {
  let transcript = try Workplace().shell("crosscheck \(line)")
  #expect(transcript.exitCode == 64)
  #expect(transcript.output == "")
  #expect(transcript.remarks.hasPrefix("crosscheck: "))
}

@Test(arguments: ["claims", "conflicts", "agreements", "matrix", "sources", "search x", "coverage"])
func `answers with an empty document where nothing was imported yet`(command: String) throws {
  let place = try Workplace()
  let transcript = try place.shell("crosscheck \(command) --format json")
  #expect(transcript.output == "[]\n")
  #expect(transcript.exitCode == 0)
  #expect(transcript.remarks.contains("Import articles first: crosscheck import PATH…"))
  #expect(
    !FileManager.default.fileExists(atPath: place.folder.appending(path: "knowledge.sqlite").path))
}

@Test(arguments: [
  "claims", "conflicts --exit-code", "agreements", "matrix", "report", "sources", "sources show 1",
  "sources remove 1", "search x", "coverage", "show 1", "explain 1", "technologies", "criteria",
  "technologies remove Python", "criteria remove cost", "review list", "review unset 1",
  "review set 1 --verdict confirmed", "export all", "doctor",
])
func `a database that is named and is not there is an error`(command: String) throws {
  let place = try Workplace()
  let transcript = try place.shell("crosscheck \(command) --database typo.db")
  #expect(transcript.exitCode == 1)
  #expect(transcript.output == "")
  #expect(
    transcript.remarks == """
      crosscheck: typo.db: there is no knowledge base here. Import articles first, or name another \
      file with --database.

      """)
  #expect(try place.shell("ls").output == "")
}

@Test(arguments: [
  "show 1", "explain 1", "doctor", "sources show 1", "sources remove 1", "review unset 1",
  "technologies remove Python",
])
func `says once that there is nothing of which it could speak`(command: String) throws {
  let transcript = try Workplace().shell("crosscheck \(command)")
  #expect(transcript.exitCode == 1)
  #expect(transcript.output == "")
  #expect(
    transcript.remarks == """
      crosscheck: knowledge.sqlite: there is no knowledge base here. Import articles first, or name \
      another file with --database.

      """)
}

@Test(arguments: ["export all", "export claims", "export articles", "export reviews"])
func `exports nothing where nothing was imported yet`(command: String) throws {
  let transcript = try Workplace().shell("crosscheck \(command)")
  #expect(transcript.output == "")
  #expect(transcript.exitCode == 0)
  #expect(transcript.remarks.contains("Import articles first: crosscheck import PATH…"))
}

@Test(arguments: [
  "claims --polarity POSITIVE", "claims --format JSON", "conflicts --kind Fact --force Direct",
  "export Claims", "coverage --words Nouns",
])
func `takes a word in whatever capitals`(command: String) throws {
  #expect(try Workplace().shell("crosscheck \(command)").exitCode == 0)
}

@Test(arguments: [
  "claims --limit -3", "report --limit -3", "import . --with cat --with-timeout -3",
])
func `says of a number below zero what is wrong with it`(command: String) throws {
  let transcript = try Workplace().shell("crosscheck \(command)")
  #expect(transcript.exitCode == 64)
  #expect(transcript.remarks.contains("Write a whole number above 0."), "\(transcript.remarks)")
}

@Test func `remarks on a terminal are words alone`() throws {
  let transcript = try Workplace().shell(
    "NO_COLOR=1 script -qec \"'\(Workplace.program.path)' conflicts\" /dev/null")
  #expect(transcript.output.contains("there is no knowledge base"))
  #expect(!transcript.output.contains("\u{1B}"))
}

@Test func `a check for contradictions is not passed where there is nothing to check`() throws {
  let transcript = try Workplace().crosscheck("conflicts", "--exit-code")
  #expect(transcript.exitCode == 1)
  #expect(transcript.remarks.contains("there is no knowledge base here"))
}

@Test(arguments: [
  "sources remove 1", "technologies remove Foo", "technologies unalias Foo Bar",
  "technologies alias Foo Bar", "technologies add Python", "criteria remove foo",
  "criteria add cost", "import missing.md", "import empty.txt", "import --claims claims.jsonl",
  "import --exported claims.jsonl", "import empty.txt --with cat",
])
func `what fails leaves no empty database behind`(command: String) throws {
  let place = try Workplace([
    "empty.txt": "",
    "claims.jsonl": """
    {"article": "a.txt", "technology": "Go", "criterion": "cost", "polarity": "positive", \
    "quote": "Go is free"}
    """,
  ])
  #expect(try place.shell("crosscheck \(command)").exitCode != 0)
  #expect(try place.shell("ls").output == "claims.jsonl\nempty.txt\n")
}

@Test(arguments: ["file:foo.db", "file:foo.db?mode=memory", "a%20b?x#y.db", "~x.db"])
func `the path of a database is nothing but a path`(path: String) throws {
  let place = try Workplace(["a.txt": "Python is fast.\n"])
  try place.crosscheck("import", "a.txt", "--database", path)
  let files = try place.shell("ls | grep -v -e '-wal$' -e '-shm$'").lines
  #expect(files.map(String.init).sorted() == [path, "a.txt"].sorted())
  #expect(try place.crosscheck("claims", "--database", path).output.contains("Python is fast"))
}

@Test(arguments: ["import a.txt", "claims", "doctor"])
func `says what cannot hold a knowledge base`(command: String) throws {
  let place = try Workplace(["a.txt": "Python is fast.\n"])
  let device = try place.shell("crosscheck \(command) --database /dev/null")
  #expect(device.exitCode == 1)
  #expect(
    device.remarks == """
      crosscheck: /dev/null: this is a device, a pipe or a socket, which cannot hold a database. \
      Name a file with --database.

      """)
  let homeless = try place.shell(
    "unset HOME XDG_DATA_HOME CROSSCHECK_DATABASE; crosscheck \(command)")
  #expect(homeless.exitCode == 64)
  #expect(homeless.remarks.contains("HOME is not set"))
  #expect(
    try place.shell("ls -A | grep -v -e '^.input' -e '^.output' -e '^.remarks'").output == "a.txt\n"
  )
}

@Test(arguments: ["2024-02-29", "2000-02-29", "2024-12-31", "2024-02", "2024"])
func `takes days that there are, months and years`(day: String) throws {
  #expect(try Workplace().crosscheck("claims", "--since", day).exitCode == 0)
}

@Test(arguments: ["claims", "matrix"])
func `says that nothing was found`(command: String) throws {
  let place = try Workplace(twoArticles)
  try place.crosscheck("import", "for.md")
  let transcript = try place.crosscheck(command, "--since", "2099")
  #expect(transcript.output == "")
  #expect(transcript.remarks == "No claims found.\n")
}

@Test func `ends without a word when its reader has seen enough`() throws {
  let place = try Workplace(importing: twoArticles)
  let transcript = try place.shell(
    "for i in 1 2 3; do crosscheck technologies --format json | head -1; done")
  #expect(transcript.output == "[\n[\n[\n")
  #expect(transcript.remarks == "")
}

@Test(arguments: [
  ("not a database, but a text", "no database"),
  ("SQLite format 3\u{0}", "crosscheck: knowledge.sqlite: "),
])
func `leaves a file alone that is no knowledge base`(content: String, message: String) throws {
  let place = try Workplace(["knowledge.sqlite": content, "a.txt": "Python is fast.\n"])
  for command in ["claims", "import a.txt", "doctor"] {
    let transcript = try place.shell("crosscheck \(command)")
    #expect(transcript.exitCode == 1)
    #expect(transcript.remarks.contains(message))
    #expect(transcript.remarks.split(separator: "\n").count == 1)
  }
  #expect(
    try String(contentsOf: place.folder.appending(path: "knowledge.sqlite"), encoding: .utf8)
      == content)
}

@Test(arguments: ["0", "-5", "wide", ""])
func `takes no width from COLUMNS that is none`(columns: String) throws {
  let place = try Workplace(twoArticles)
  try place.crosscheck("import", "for.md")
  let claims = try place.crosscheck("claims", environment: ["COLUMNS": columns])
  #expect(claims.lines.first?.hasPrefix("CLAIM  TECHNOLOGY") == true)
}

@Test(arguments: [
  "technologies", "claims", "import a.txt", "import --again a.txt", "doctor", "export all",
])
func `says of a closed output that it is closed`(command: String) throws {
  let place = try Workplace(importing: ["a.txt": "Python is fast.\n"])
  let transcript = try place.shell("crosscheck \(command) >&-")
  #expect(transcript.exitCode == 1)
  #expect(
    transcript.remarks == "crosscheck: standard output cannot be written: Bad file descriptor\n")
  #expect(try place.crosscheck("doctor").exitCode == 0)
}

@Test func `says that results cannot be written`() throws {
  let transcript = try Workplace().shell("crosscheck technologies > /dev/full")
  #expect(transcript.exitCode == 1)
  #expect(transcript.remarks.contains("standard output cannot be written"))
}

@Test func `takes the database from the option, the environment or the data folder`() throws {
  let place = try Workplace(["a.txt": "Python is fast.\n"])
  try place.crosscheck("import", "a.txt", "--database", "other/one.sqlite")
  try place.crosscheck(
    "import", "a.txt",
    environment: [
      "CROSSCHECK_DATABASE": "", "XDG_DATA_HOME": place.folder.appending(path: "data").path,
    ])
  for path in ["other/one.sqlite", "data/crosscheck/knowledge.sqlite"] {
    #expect(FileManager.default.fileExists(atPath: place.folder.appending(path: path).path))
  }
}

@Test(arguments: [
  "import", "claims", "conflicts", "agreements", "matrix", "sources", "show", "explain", "search",
  "coverage", "technologies", "criteria", "doctor",
])
func `leads the help of each command with an example`(command: String) throws {
  let help = try Workplace().crosscheck(command, "--help")
  #expect(help.exitCode == 0)
  let example = try #require(help.output.range(of: "$ crosscheck \(command)"))
  let usage = try #require(help.output.range(of: "USAGE:"))
  #expect(example.lowerBound < usage.lowerBound)
}
