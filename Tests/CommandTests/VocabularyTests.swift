import Foundation
import Testing

@Suite struct VocabularyTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(["z.txt": "Zorglub is easy to learn. Python is slower than Zorglub.\n"])
  }

  private func remark(_ line: String) throws -> String {
    let transcript = try place.shell("crosscheck \(line)")
    #expect(transcript.exitCode == 1)
    return transcript.remarks
  }

  @Test func `knows what a user adds`() throws {
    #expect(
      try place.crosscheck("technologies", "add", "Zorglub", "--kind", "language").output
        == "Added Zorglub.\n")
    #expect(
      try place.crosscheck("technologies", "alias", "zorglub", "ZRG").output
        == "“ZRG” now means Zorglub.\n")
    let listed = try place.crosscheck("technologies", "list", "zrg", "node", "--format", "tsv")
    #expect(
      listed.lines.dropFirst().map { $0.split(separator: "\t")[0] } == ["Node.js", "Zorglub"])
    #expect(listed.lines.last?.contains("ZRG") == true)
    let criterion = try place.crosscheck("criteria", "add", "energy-use")
    #expect(criterion.output == "Added energy-use.\n")
    #expect(criterion.remarks.contains("Crosscheck itself reads none of it"))
    #expect(try place.crosscheck("criteria").remarks.hasPrefix("\nThese are the first 20 of "))
    #expect(try place.crosscheck("criteria", "--all").output.contains("energy-use"))
    try place.crosscheck("import", "z.txt")
    #expect(
      try place.crosscheck("claims", "--technology", "ZRG").output.contains("Zorglub is easy"))
  }

  @Test func `reads an article alike whatever other articles have named`() throws {
    try place.write("Notes\n\nPython is fast. Zorglub is slow.\n", to: "notes.txt")
    try place.write("Python vs Zorglub\n\nZorglub is easy to learn.\n", to: "about.txt")
    try place.crosscheck("import", "about.txt")
    #expect(try place.crosscheck("technologies", "--all").output.contains("Zorglub"))
    try place.crosscheck("import", "notes.txt")
    func claims() throws -> String {
      try place.crosscheck(
        "claims", "--source", "notes.txt", "--technology", "Zorglub", "--format", "csv"
      ).output
    }
    #expect(try !claims().contains("is slow"))

    try place.crosscheck("technologies", "add", "Zorglub")
    try place.crosscheck("import", "--again", "notes.txt")
    #expect(try claims().contains("is slow"))
  }

  @Test func `describes what an article named as an export describes it`() throws {
    try place.write("Python vs Zorglub\n\nZorglub is easy to learn.\n", to: "about.txt")
    let transcript = try place.shell(
      """
      crosscheck technologies add Zorglub --field languages --database described.db
      crosscheck export all --database described.db > all.jsonl
      crosscheck import about.txt
      crosscheck import --exported all.jsonl
      crosscheck technologies list zorglub --format csv
      """)
    #expect(transcript.lines.last?.contains("languages") == true)
  }

  @Test(arguments: [
    ("technologies add x,y", "where names are asked for, a,b is two of them"),
    ("technologies add Zorglub --alias x,y", "“x,y” is no name"),
    ("technologies alias Python x,y", "“x,y” is no name"),
    ("technologies add ' '", "A name cannot be empty"),
    ("technologies add Zorglub --alias=-", "and has a letter or a digit"),
    ("technologies add $'Zorg\\nlub'", "A name stands on one line"),
    ("technologies add is", "“is” is an ordinary little word"),
    ("technologies add Zorglub --alias The", "“The” is an ordinary little word"),
    ("technologies alias Python it --part", "“it” is an ordinary little word"),
    ("technologies alias Python it --ordinary-word", "“it” is an ordinary little word"),
  ])
  func `refuses names that would mean something else`(command: String, complaint: String) throws {
    let refusal = try place.shell("crosscheck \(command)")
    #expect(refusal.exitCode == 64)
    #expect(refusal.remarks.contains(complaint), "\(refusal.remarks)")
    let other = try place.crosscheck("technologies", "alias", "Python", "IT", "--ordinary-word")
    #expect(other.exitCode == 0)
  }

  @Test func `says alike of technologies and criteria that they are known`() throws {
    #expect(
      try remark("criteria add performance")
        == "crosscheck: “performance” is known. Choose another name.\n")
  }

  @Test func `does not let a name of one technology mean another`() throws {
    for (arguments, problem) in [
      ("alias Python node", "“node” already means Node.js"),
      ("add Python", "“Python” is known"),
      ("add python", "“python” already means Python"),
      ("add Zorglub --alias node", "“node” already means Node.js"),
    ] {
      #expect(
        try remark("technologies \(arguments)") == "crosscheck: \(problem). Choose another name.\n")
    }
    #expect(try place.crosscheck("technologies", "alias", "Python", "--part", "npm").exitCode == 0)
  }

  @Test func `knows no longer what a user added and took away`() throws {
    try place.crosscheck("import", "z.txt")
    let whole = try place.crosscheck("export", "all").output
    #expect(whole.contains(#""name": "Python""#))
    let lines = try place.shell(
      """
      crosscheck technologies add Zorglub --alias ZRG --part ZVM
      crosscheck technologies unalias zorglub zrg
      crosscheck technologies unalias Zorglub ZVM
      crosscheck technologies remove zorglub
      crosscheck criteria add energy-use
      crosscheck criteria remove energy-use
      """
    ).lines
    #expect(
      lines == [
        "Added Zorglub.", "“ZRG” no longer means Zorglub.", "“ZVM” no longer means Zorglub.",
        "Removed Zorglub.", "Added energy-use.", "Removed energy-use.",
      ])
    #expect(try place.crosscheck("export", "all").output == whole)
  }

  @Test func `removes with a technology the claims that stand on it only when told to`() throws {
    try place.crosscheck("technologies", "add", "Zorglub")
    try place.crosscheck("import", "z.txt")
    #expect(
      try remark("technologies remove Zorglub") == """
        crosscheck: 2 claims in 1 article stand on “Zorglub”. “crosscheck claims” lists them; \
        --with-claims removes them, too.

        """)
    try place.crosscheck("review", "set", "1", "--verdict", "rejected")
    #expect(
      try remark("technologies remove Zorglub --with-claims") == """
        crosscheck: 1 review of yours speaks of “Zorglub”. Take back first what you said: \
        crosscheck review unset 1

        """)
    try place.crosscheck("review", "unset", "1")
    let removal = try place.crosscheck("technologies", "remove", "Zorglub", "--with-claims")
    #expect(removal.output == "Removed Zorglub and 2 claims in 1 article.\n")
    #expect(removal.remarks == "Articles that are imported again are read without it.\n")
    #expect(try place.crosscheck("doctor").exitCode == 0)
    #expect(try place.crosscheck("import", "z.txt").output.contains("1 read again"))
    #expect(!(try place.crosscheck("technologies").output.contains("Zorglub")))
  }

  @Test
  func `keeps the vocabulary that comes with the program, and names that are meant otherwise`()
    throws
  {
    try place.crosscheck("technologies", "add", "Zorglub", "--alias", "ZRG")
    let shipped = "came with Crosscheck and stays. Only what was added can be removed."
    for (arguments, complaint) in [
      ("technologies remove node", "“Node.js” \(shipped)"),
      ("technologies unalias node nodejs", "“NodeJS” \(shipped)"),
      ("criteria remove cost", "“cost” \(shipped)"),
      (
        "technologies remove ZRG",
        "“ZRG” is another name of Zorglub. Take away the name with “technologies unalias”, or "
          + "remove Zorglub."
      ),
      (
        "technologies unalias ZRG zorglub",
        "“Zorglub” is what Zorglub itself is called. Remove the whole technology with "
          + "“technologies remove”."
      ),
    ] {
      #expect(try remark(arguments) == "crosscheck: \(complaint)\n")
    }
    let unknown = try place.crosscheck("technologies", "unalias", "Zorglub", "ZRK")
    #expect(unknown.remarks == "crosscheck: unknown name of Zorglub “ZRK”. Did you mean “ZRG”?\n")
    #expect(unknown.exitCode == 64)
    let strange = try place.crosscheck("technologies", "unalias", "Zorglub", "something else")
    #expect(strange.remarks.hasSuffix("“crosscheck technologies list Zorglub” lists them all.\n"))
  }

  @Test(arguments: [
    ["technologies"], ["technologies", "list"], ["technologies", "add"], ["criteria"],
    ["criteria", "add"],
  ])
  func `the examples of the help work`(command: [String]) throws {
    let help = try place.shell("crosscheck \(command.joined(separator: " ")) --help").lines
    let examples = help.compactMap { $0.split(separator: "$ ").last }
      .filter { $0.hasPrefix("crosscheck ") }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(try place.shell(String(example)).exitCode == 0, "\(example)")
    }
  }
}
