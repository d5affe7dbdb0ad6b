import Foundation
import Testing

@Suite struct ReviewTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  private func number(of quote: String) throws -> String {
    let row = try place.crosscheck("claims", "--format", "tsv").lines.first { $0.contains(quote) }
    return String(try #require(row).prefix { $0 != "\t" })
  }

  @Test func `a rejected claim ends a contradiction, and comes back`() throws {
    let claim = try number(of: "Python is hard to scale")
    #expect(try place.crosscheck("conflicts").output.contains("hard to scale"))
    let set = try place.crosscheck(
      "review", "set", claim, "--verdict", "rejected", "--note", "irony")
    #expect(set.output == "Review 1: claim \(claim) is rejected.\n")
    #expect(try place.crosscheck("conflicts").remarks == "No contradictions found.\n")
    for command in ["explain", "show"] {
      #expect(try place.crosscheck(command, claim).remarks.contains("review unset 1"))
    }
    let row = try place.crosscheck("review", "list").output
    for part in ["rejected", claim, "Python · scalability ·", "against.txt", "irony"] {
      #expect(row.contains(part), "\(row)")
    }
    #expect(try place.crosscheck("doctor").output.contains("reviews         1 rejected\n"))
    try place.crosscheck("import", "--again", ".")
    #expect(try place.crosscheck("conflicts").output == "")
    #expect(try place.crosscheck("review", "unset", "1").output == "1 review taken back.\n")
    #expect(try place.crosscheck("conflicts").output.contains("hard to scale"))
  }

  @Test func `a corrected claim shows what was read`() throws {
    let claim = try number(of: "Python is hard to scale")
    try place.crosscheck(
      "review", "set", claim, "--verdict", "corrected", "--criterion", "Learning curve")
    let sheet = try place.crosscheck("explain", claim).output
    #expect(sheet.contains("Python · learning-curve"))
    #expect(sheet.contains("corrected; read as Python · scalability · negative"))
    let json = try place.crosscheck("claims", "--format", "jsonl").output
    #expect(
      json.contains(#""review": {"verdict": "corrected", "note": null, "technology": "Python","#))
  }

  @Test func `relation, fact and scope are corrected by options`() throws {
    let claim = try number(of: "Python is hard to scale")
    let set = [
      "review", "set", claim, "--verdict", "corrected", "--comparand", "go", "--relation", "equal",
      "--fact", "is a programming language", "--denied", "--scope", "python or not",
    ]
    try place.shell("crosscheck " + set.map { "'\($0)'" }.joined(separator: " "))
    let json = try place.crosscheck("claims", "--format", "jsonl").lines
      .first { $0.hasPrefix("{\"id\": \(claim),") }
    for part in [
      #""polarity": "neutral", "comparand": "Go", "relation": "equal", "#,
      #""fact": "is a programming language", "denied": true"#, #""scope": "python or not""#,
    ] {
      #expect(json?.contains(part) == true, "\(json ?? "")")
    }
    #expect(try place.crosscheck("conflicts", "--kind", "fact").output.contains("hard to scale"))
    let row = try place.crosscheck("review", "list", "--format", "json").output
    #expect(row.contains(#""relation": "equal", "fact": "is a programming language""#))

    try place.shell("crosscheck export reviews > reviews.jsonl")
    try place.crosscheck("import", ".", "--database", "other.sqlite")
    try place.crosscheck("import", "--reviews", "reviews.jsonl", "--database", "other.sqlite")
    #expect(
      try place.crosscheck("review", "list", "--format", "json", "--database", "other.sqlite")
        .output
        == row)
    try place.crosscheck(
      "review", "set", claim, "--verdict", "corrected", "--without", "comparison")
    #expect(!(try place.crosscheck("claims").output.contains("Go")))
  }

  @Test func `a corrected fact excludes what its kind excludes, also when it is denied later`()
    throws
  {
    let claim = try number(of: "Python is a programming language")
    func group(after options: String...) throws -> String {
      let set = ["review", "set", claim, "--verdict", "corrected"] + options
      try place.shell("crosscheck " + set.map { "'\($0)'" }.joined(separator: " "))
      return try place.shell("crosscheck export reviews | grep -o '\"group\": [^,]*' | head -1")
        .output
    }
    #expect(try group(after: "--fact", "is a tiny web framework") == "\"group\": \"kind\"\n")
    #expect(try group(after: "--denied") == "\"group\": \"kind\"\n")
    #expect(try group(after: "--fact", "is old") == "\"group\": null\n")
  }

  @Test func `a further correction keeps what it does not name`() throws {
    let claim = try number(of: "Python is hard to scale")
    func correct(_ options: String) throws -> String {
      let set = try place.shell(
        "crosscheck review set \(claim) --verdict corrected \(options)")
      #expect(set.exitCode == 0, "\(set.remarks)")
      return try place.shell("crosscheck review list --format jsonl | grep -o '\"correction.*'")
        .output
    }
    #expect(
      try correct("--criterion cost --note irony").hasPrefix(
        #"""
        "correction": {"technology": null, "criterion": "cost", "polarity": null, "comparand": null, \#
        "relation": null, "fact": null, "denied": null, "scope": null, "without": []}, "note": "irony"
        """#))
    #expect(
      try correct("--comparand go --relation better --fact 'is a language'").hasPrefix(
        #"""
        "correction": {"technology": null, "criterion": "cost", "polarity": null, "comparand": "Go", \#
        "relation": "better", "fact": "is a language", "denied": false, "scope": null, \#
        "without": []}, "note": "irony"
        """#))
    #expect(
      try correct("--polarity negative --denied --without scope --note no").hasPrefix(
        #"""
        "correction": {"technology": null, "criterion": "cost", "polarity": "negative", \#
        "comparand": "Go", "relation": null, "fact": "is a language", "denied": true, \#
        "scope": null, "without": ["scope"]}, "note": "no"
        """#))
    #expect(
      try correct("--without fact --without comparison --scope 'or not'").hasPrefix(
        #"""
        "correction": {"technology": null, "criterion": "cost", "polarity": "negative", \#
        "comparand": null, "relation": null, "fact": null, "denied": null, "scope": "or not", \#
        "without": ["fact", "comparison"]}, "note": "no"
        """#))
    let confirmed = try place.crosscheck("review", "set", claim, "--verdict", "confirmed")
    #expect(confirmed.remarks == "Its earlier correction is taken back.\n")
    #expect(
      try place.crosscheck("review", "list", "--format", "jsonl").output
        .contains(#""criterion": null, "polarity": null"#))
  }

  @Test func `asks about claims, line by line where there is no terminal`() throws {
    let asked = try place.crosscheck(
      "review", "claims", "--criterion", "scalability", input: "?\nc nonsense\nc performance\nn\n")
    #expect(asked.exitCode == 0)
    #expect(asked.output.contains("Does the article claim this?"))
    #expect(asked.output.contains("s  skip    u  take back the last answer    q  quit"))
    #expect(asked.remarks.contains("unknown criterion “nonsense”"))
    #expect(asked.output.hasSuffix("\n1 rejected, 1 corrected\n"))
    let again = try place.crosscheck("review", "claims", "--criterion", "scalability", input: "y\n")
    #expect(again.output == "\nNothing reviewed.\n")
    let most = try place.crosscheck("review", "claims", "--limit", "\(Int.max)", input: "q\n")
    #expect(most.exitCode == 0)
  }

  @Test func `takes answers back, one after another, and asks anew`() throws {
    let asked = try place.crosscheck(
      "review", "claims", "--criterion", "scalability", input: "u\nn\nu\ny\nn\n")
    #expect(asked.output.contains("There is no answer to take back."))
    #expect(asked.output.hasSuffix("\n1 confirmed, 1 rejected\n"))
    let verdicts = try place.crosscheck("review", "list", "--format", "tsv").lines.dropFirst()
    #expect(verdicts.map { $0.split(separator: "\t")[1] } == ["confirmed", "rejected"])
  }

  @Test func `asks once about a claim that two disputes hold`() throws {
    let place = try Workplace(importing: [
      "a.txt": "Python vs Go\n\nPython is faster than Go.\n",
      "b.txt": "Go vs Python\n\nGo is faster than Python. Python is slow.\n",
    ])
    #expect(try place.crosscheck("conflicts", "--format", "jsonl").lines.count == 2)
    let asked = try place.crosscheck(
      "review", "conflicts", input: String(repeating: "y\n", count: 4))
    #expect(asked.output.split(separator: "\n").count { $0.hasPrefix("Claim ") } == 3)
    #expect(asked.output.hasSuffix("\n3 confirmed\n"))
  }

  @Test func `a claim that should read as it was read is right`() throws {
    let asked = try place.crosscheck(
      "review", "claims", "--criterion", "scalability", input: "c scalability\nt python\n")
    #expect(asked.output.hasSuffix("\n2 confirmed\n"))
  }

  @Test func `takes keys on a terminal, and nothing of a key that writes no sign`() throws {
    let asked = try place.shell(
      """
      printf '\\r \\né\\tyq' | script -qec "'\(Workplace.program.path)' review claims" /dev/null
      """)
    #expect(asked.output.contains("[y n + - o c t s u q ?] y\r\n"))
    #expect(!asked.output.contains("no, leave it out"))
    #expect(asked.output.hasSuffix("\r\n1 confirmed\r\n"))
  }

  @Test func `asks for a name again until there is one`() throws {
    let asked = try place.shell(
      """
      (for keys in c 'speeed\\r' 'normandy\\r' '\\r' t 'Pyton\\r' 'Go\\r' q
      do sleep 0.3; printf "$keys"; done) |
        script -qec "'\(Workplace.program.path)' review claims" /dev/null
      """)
    #expect(asked.output.contains("unknown criterion “normandy”"))
    #expect(asked.output.contains("unknown technology “Pyton”. Did you mean “Python”?"))
    #expect(asked.output.hasSuffix("\r\n1 corrected\r\n"), "\(asked.output)")
  }

  @Test func `asks about both sides of a contradiction`() throws {
    let asked = try place.crosscheck("review", "conflicts", input: "y\nn\n")
    #expect(asked.output.contains("1 confirmed, 1 rejected"))
    #expect(try place.crosscheck("conflicts").output == "")
    #expect(
      try place.crosscheck("review", "conflicts", input: "").output == "\nNothing reviewed.\n")
  }

  @Test func `a review whose words are gone is listed as stale`() throws {
    try place.crosscheck("review", "set", number(of: "hard to scale"), "--verdict", "confirmed")
    #expect(try place.crosscheck("review", "list", "--stale").remarks == "No review is stale.\n")
    try place.write("Python or not\n\nPython is easy to learn.\n", to: "against.txt")
    try place.crosscheck("import", ".")
    #expect(try place.crosscheck("review", "list", "--stale").output.contains("confirmed, stale"))
    #expect(try place.crosscheck("doctor").output.contains("1 confirmed; 1 stale"))
  }

  @Test func `reviews go to another knowledge base`() throws {
    try place.crosscheck("review", "set", number(of: "hard to scale"), "--verdict", "rejected")
    try place.shell("crosscheck export reviews > reviews.jsonl")
    try place.crosscheck("import", ".", "--database", "other.sqlite")
    let taken = try place.crosscheck(
      "import", "--reviews", "reviews.jsonl", "--database", "other.sqlite")
    #expect(taken.output.contains("1 review"))
    #expect(try place.crosscheck("conflicts", "--database", "other.sqlite").output == "")
  }

  @Test func `says what is wrong`() throws {
    for (command, exitCode, complaint) in [
      ("review set 1 --verdict corrected", 64, "Say what is corrected"),
      ("review set 1 --verdict confirmed --polarity neutral", 64, "Only --verdict corrected"),
      ("review set 999 --verdict confirmed", 64, "there is no claim 999"),
      (
        "review set 1 --verdict corrected --criterion scalabilty", 64, "Did you mean “scalability”?"
      ),
      ("review set 1 --verdict corrected --relation worse", 64, "set against: --comparand NAME"),
      ("review set 1 --verdict corrected --comparand go", 64, "“Go” has no relation. Say how"),
      (
        "review set 1 --verdict corrected --scope 'on Mars'", 64,
        "“on Mars” is not in the article. Write the condition in the article's words."
      ),
      ("review set 1 --verdict corrected --comparand python", 64, "compared with itself"),
      (
        "review set 1 --verdict corrected --technology python", 64, "read so. Confirm it: --verdict"
      ),
      ("review set 1 --verdict corrected --denied", 64, "Say which one: --fact"),
      ("review set 1 --verdict corrected --fact x --without fact", 64, "--without fact takes"),
      ("review unset 7", 64, "there is no review 7"), ("review set 1 --verdict wrong", 64, "wrong"),
      ("review list --database none.sqlite", 1, "there is no knowledge base"),
      ("review claims --database none.sqlite", 1, "there is no knowledge base"),
    ] as [(String, Int32, String)] {
      let transcript = try place.shell("crosscheck \(command) < /dev/null")
      #expect(transcript.exitCode == exitCode)
      #expect(transcript.remarks.contains(complaint), "\(transcript.remarks)")
    }
  }
}
