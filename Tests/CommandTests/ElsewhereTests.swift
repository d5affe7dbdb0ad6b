import Foundation
import Testing

/// A line of JSON.
private func line(_ members: [String: Any]) throws -> String {
  String(
    decoding: try JSONSerialization.data(withJSONObject: members, options: .sortedKeys),
    as: UTF8.self)
}

/// The members of a JSON object.
private func members(_ json: String) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

/// A claim that can be taken, with other members where a test wants them.
private func claim(_ others: [String: Any] = [:]) throws -> String {
  try line(
    [
      "article": "against.txt", "quote": "Python is hard to scale.", "technology": "CPython",
      "criterion": "scalability", "polarity": "negative",
    ].merging(others) { $1 })
}

@Suite struct ElsewhereTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  @Test func `takes claims in any of the forms in which they are written`() throws {
    let one = try claim(["annotators": ["A"], "id": "a-1", "hedged": true])
    let two = try claim(["article": "for", "quote": "Python scales well.", "polarity": "Positive"])
    for text in ["\(one)\n\n\(two)", "[\n  \(one),\n  \(two)\n]\n", "\u{FEFF}\(one)\r\n\(two)\r\n"]
    {
      try place.write(text, to: "ann.jsonl")
      let taken = try place.crosscheck("import", "--claims", "ann.jsonl")
      #expect(taken.output.hasPrefix("2 claims: 2 taken · "))
      #expect(taken.exitCode == 0)
    }
    let rows = try place.crosscheck("claims", "--format", "jsonl").lines
      .filter { $0.contains(#""origin": "ann.jsonl""#) }
    #expect(rows.count == 2)
    #expect(rows.contains { $0.contains(#""hedged": true"#) && $0.contains(#""reliability": 1,"#) })
    #expect(rows.allSatisfy { $0.contains(#""technology": "Python""#) })
    #expect(try place.crosscheck("doctor").exitCode == 0)
  }

  @Test func `calls standard input by its name`() throws {
    let taken = try place.crosscheck("import", "--claims", "-", "--origin", "Ann", input: "{}")
    #expect(taken.remarks.hasPrefix("crosscheck: standard input:1: “quote” is missing"))
    let everything = try place.crosscheck("export", "all").output
    let restored = try place.crosscheck(
      "import", "--exported", "-", "--database", "other.sqlite", input: everything)
    #expect(restored.output.hasPrefix("standard input: 2 articles, "))
  }

  @Test func `changes nothing the second time`() throws {
    try place.write(try claim() + "\n" + claim(), to: "ann.jsonl")
    let first = try place.crosscheck("import", "--claims", "ann.jsonl", "--origin", "Ann")
    #expect(first.output == "2 claims: 1 taken, 1 repeated · 1 article changed\n")
    let before = try place.crosscheck("claims", "--format", "json").output
    let second = try place.crosscheck("import", "--claims", "ann.jsonl", "--origin", "Ann")
    #expect(second.output == "2 claims: 1 taken, 1 repeated · nothing new\n")
    #expect(try place.crosscheck("claims", "--format", "json").output == before)
    try place.crosscheck("import", "--again", ".")
    let again = try place.crosscheck("claims", "--format", "json").output
    #expect(again.components(separatedBy: #""origin": "Ann""#).count == 2)
  }

  @Test func `refuses a claim with the line and the reason, and takes the others`() throws {
    for (others, reason) in [
      (#"{"quote": "Python is quick."}"#, "“Python is quick.” is not in the article"),
      (#"{"quote": " "}"#, "“quote” is empty. Copy the article's own words."),
      (#"{"quote": null}"#, "“quote” is "), (#"{"quote": 7}"#, "“quote” must be a text"),
      (#"{"hedged": "yes"}"#, "“hedged” must be true or false"),
      (#"{"polarity": "bad"}"#, "“bad” is no polarity. Write positive, negative or neutral."),
      (
        #"{"criterion": "scalabilty"}"#,
        "unknown criterion “scalabilty”. Did you mean “scalability”?"
      ),
      (#"{"technology": "Pyton"}"#, "unknown technology “Pyton”. Did you mean “Python”?"),
      (
        #"{"article": "agaimst.txt"}"#,
        "there is no article “agaimst.txt”. Did you mean “against.txt”?"
      ),
      (#"{"comparand": "Go"}"#, "the comparand “Go” has no relation: better, worse or equal?"),
      (#"{"relation": "better"}"#, "the relation “better” has no comparand: than what?"),
      (#"{"comparand": "python", "relation": "equal"}"#, "Python is compared with itself"),
      (#"{"denied": true}"#, "a fact is denied, but which one?"),
      (#"{"quantity": {"measure": "age"}}"#, "“quantity.value” is missing"),
      (#"{"quantity": 7}"#, "“quantity” must be an object"),
      (#"{"quantity": {"measure": "age", "value": "7"}}"#, "“quantity.value” must be a number"),
      (#"{"heading": "Speed"}"#, "“heading” must be a list"),
      (#"{"reliability": 7}"#, "“reliability” must lie between 0 and 1"),
      (
        #"{"start": -9223372036854775808}"#,
        "the quote cannot stand at bytes -9223372036854775808 to …: “start” counts UTF-8 bytes from 0"
      ),
      (#"{"start": 7, "end": 7}"#, "the quote cannot stand at bytes 7 to 7: “start” counts"),
    ] as [(String, String)] {
      try place.write(try claim() + "\n" + claim(members(others)), to: "ann.jsonl")
      let taken = try place.crosscheck("import", "--claims", "ann.jsonl")
      #expect(taken.remarks.hasPrefix("crosscheck: ann.jsonl:2: \(reason)"), "\(taken.remarks)")
      #expect(taken.output.hasPrefix("2 claims: 1 taken, 1 refused (1 "), "\(taken.output)")
      #expect(taken.exitCode == 1)
    }
  }

  @Test func `a broken line does not spoil the next one`() throws {
    for broken in [
      "{\"quote\": \"x", "{\"a\": [}", "nonsense", "{", "[}", "\u{0}", "{\"a\": 1e999}",
    ] {
      try place.write("\(broken)\n" + claim(), to: "ann.jsonl")
      let taken = try place.crosscheck("import", "--claims", "ann.jsonl")
      #expect(taken.output.contains("1 taken"), "\(broken): \(taken.output)")
    }
  }

  @Test(.timeLimit(.minutes(10))) func `lines that are long, or never closed, take no long time`()
    throws
  {
    for broken in [
      String(repeating: "{\"a\": [\n", count: 30_000) + String(repeating: " ", count: 1 << 20),
      String(repeating: "x", count: 16 << 20),
    ] {
      try place.write("\(broken)\n" + claim(), to: "ann.jsonl")
      let taken = try place.crosscheck("import", "--claims", "ann.jsonl")
      #expect(taken.output.contains("1 taken"))
    }
  }

  @Test func `adds names that are not known, if it is told to`() throws {
    try place.write(
      try claim([
        "technology": "Zonk", "criterion": "charm", "comparand": "Go", "relation": "better",
      ]),
      to: "ann.jsonl")
    #expect(try place.crosscheck("import", "--claims", "ann.jsonl").exitCode == 1)
    #expect(try place.crosscheck("import", "--claims", "ann.jsonl", "--add-names").exitCode == 0)
    let rows = try place.crosscheck("claims", "--technology", "zonk", "--criterion", "charm").output
    #expect(rows.contains("read by ann.jsonl"))
  }

  @Test func `shows who read a claim`() throws {
    try place.write(try claim(), to: "ann.jsonl")
    try place.crosscheck("import", "--claims", "ann.jsonl", "--origin", "Ann", "--replace")
    let number = try #require(
      place.crosscheck("claims", "--source", "against.txt", "--format", "tsv").lines.last?
        .split(separator: "\t").first)
    let sheet = try place.crosscheck("explain", String(number)).output
    #expect(sheet.contains("origin       Ann"))
    #expect(sheet.contains("taken at the word of Ann"))
    let back = try place.crosscheck("import", "--claims", "ann.jsonl", "--origin", "Ann")
    #expect(back.remarks.hasPrefix("crosscheck: 1 article has no claims any longer; import again "))
    #expect(try place.crosscheck("import", ".").output.contains("1 read again, 1 unchanged"))
    #expect(
      try place.crosscheck("claims", "--source", "against.txt", "--format", "tsv").lines.count > 2)
  }

  @Test func `asks for what is missing`() throws {
    for (arguments, complaint) in [
      (["import"], "Name the files or folders to import."),
      (["import", "--claims", "-"], "Standard input has no name."),
      (["import", "--claims", "x", "--origin", " "], "The origin needs a name."),
    ] as [([String], String)] {
      let line = arguments.map { "'\($0)'" }.joined(separator: " ")
      let transcript = try place.shell("crosscheck \(line)")
      #expect(transcript.exitCode == 64)
      #expect(transcript.remarks.hasPrefix("crosscheck: \(complaint)"), "\(transcript.remarks)")
    }
  }

  @Test func `a file that cannot be read is a failure in words`() throws {
    for file in ["missing.jsonl", "."] {
      let transcript = try place.crosscheck("import", "--claims", file)
      #expect(transcript.exitCode == 1)
      #expect(transcript.remarks.hasPrefix("crosscheck: \(file): "), "\(transcript.remarks)")
    }
  }

  @Test func `decides from the words what a claim leaves out`() throws {
    try place.write("Go is the best option for scripts. Go is a tiny web framework.", to: "go.txt")
    try place.crosscheck("import", "go.txt")
    let advice =
      [
        "article": "go.txt", "quote": "Go is the best option for scripts.",
        "technology": "Go", "criterion": "scripting", "polarity": "positive",
      ] as [String: Any]
    for (others, isRecommendation) in [([:], true), (["recommendation": false], false)] {
      try place.write(try claim(advice.merging(others) { $1 }), to: "ann.jsonl")
      try place.crosscheck("import", "--claims", "ann.jsonl")
      let rows = try place.crosscheck("claims", "--format", "jsonl").lines
      #expect(
        rows.contains {
          $0.contains(#""origin": "ann.jsonl", "recommendation": \#(isRecommendation)"#)
        })
    }
    try place.write(
      try claim([
        "article": "go.txt", "quote": "Go is a tiny web framework.", "technology": "Go",
        "criterion": "classification", "polarity": "neutral", "fact": "is a tiny web framework",
      ]), to: "ann.jsonl")
    try place.crosscheck("import", "--claims", "ann.jsonl")
    #expect(try place.crosscheck("export", "claims").output.contains(#""group": "kind""#))
  }
}
