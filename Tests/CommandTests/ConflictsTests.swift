import Foundation
import Testing

@Suite struct ConflictsTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  @Test func `shows a contradiction at one glance`() throws {
    let conflicts = try place.crosscheck("conflicts", "--criterion", "scalability")
    #expect(
      conflicts.output == """
         1  Python · scalability                                       polarity · direct
            for: 1 article · against: 1 article
            + “Python scales well”
                for.md · Why Python · 2024-03-05
            − “Python is hard to scale”
                against.txt · Python or not
            why: one praises Python, the other faults it
            crosscheck show python/scalability

        """)
    #expect(conflicts.remarks == "")
  }

  @Test func `finds the dispute again by its key, and shows each quote where it stands`() throws {
    let dispute = try place.crosscheck("show", "python/scalability")
    #expect(dispute.lines.first == "Python · scalability")
    #expect(
      dispute.output.contains(
        "+ Python is easy to learn. Python is a programming language. “Python scales"))
    #expect(dispute.output.contains("− Python is easy to learn. “Python is hard to scale”."))
    #expect(dispute.exitCode == 0)
    #expect(try place.crosscheck("show", "Python/Scalability").output == dispute.output)
  }

  @Test func `finds a ranking by its technologies in either order`() throws {
    try place.write("Node.js is faster than Python.\n", to: "node.txt")
    try place.write("Python is faster than Node.js.\n", to: "python.txt")
    try place.crosscheck("import", "node.txt", "python.txt")
    let shown = try place.crosscheck("show", "node.js/performance/python")
    #expect(shown.exitCode == 0, "\(shown.remarks)")
    for name in ["python/performance/node.js", "Python/speed-of-it/node"] {
      let transcript = try place.crosscheck("show", name)
      #expect((transcript.output == shown.output) == (name == "python/performance/node.js"))
    }
  }

  @Test func `lists what only looks like a contradiction, and says why it is left out`() throws {
    try place.write(
      "# Go\n\nGo is fast. However, Go is slow at compiling templates.\n", to: "go.md")
    try place.crosscheck("import", "go.md")
    let conflicts = try place.crosscheck("conflicts", "--technology", "go")
    #expect(conflicts.output == "")
    #expect(
      conflicts.remarks == """
        No contradictions found.
        1 pair left out: 1 concession; --suppressed lists it.

        """)
    let pairs = try place.crosscheck("conflicts", "--technology", "go", "--suppressed")
    #expect(pairs.lines.first?.hasPrefix(" 1  Go · performance") == true)
    #expect(pairs.lines.last == "    no contradiction: one article says both in one breath")
    let json = try place.crosscheck("conflicts", "--suppressed", "--format", "json")
    #expect(json.output.contains(#""suppression": "concession""#))
    let none = try place.crosscheck(
      "conflicts", "--technology", "python", "--suppressed", "--format", "json")
    #expect(none.output == "[]\n")
    #expect(none.remarks == "Nothing was left out.\n")
  }

  @Test func `marks what is more likely wrong than right, and leaves it out if asked to`() throws {
    try place.write("Python is fast.\n", to: "fast.txt")
    try place.write("Python may compile slowly.\n", to: "slow.txt")
    try place.crosscheck("import", "fast.txt", "slow.txt")
    let command = "crosscheck conflicts --criterion performance"
    let conflicts = try place.shell(command)
    #expect(conflicts.lines.first?.hasSuffix("polarity · direct · doubtful") == true)
    #expect(conflicts.remarks == "")
    let sure = try place.shell("\(command) --sure")
    #expect(sure.output == "")
    #expect(
      sure.remarks == """
        No contradictions found.
        1 doubtful dispute left out.

        """)
    #expect(try place.shell("\(command) --sure --format json").output == "[]\n")
    #expect(try place.shell("\(command) --sure --exit-code").exitCode == 0)
    let json = try place.shell("\(command) --format json").output
    #expect(json.contains(/"confidence": 0\.[0-4]\d*, "doubtful": true/))
    let sheet = try place.crosscheck("show", "python/performance")
    #expect(sheet.lines.contains { $0.hasPrefix("confidence ") })
    let report = try place.crosscheck("report").output
    #expect(report.contains("Python · scalability"))
    #expect(!report.contains("Python · performance"))
  }

  @Test(arguments: [("direct", 1), ("conditional", 0), ("temporal", 0)])
  func `lists disputes of one force`(force: String, count: Int) throws {
    let conflicts = try place.crosscheck(
      "conflicts", "--criterion", "scalability", "--force", force, "--format", "jsonl")
    #expect(conflicts.lines.count == count)
  }

  @Test func `tells a script whether there are contradictions`() throws {
    let options = ["conflicts", "--exit-code", "--kind"]
    #expect(try place.crosscheck(options[0], options[1], options[2], "polarity").exitCode == 1)
    #expect(try place.crosscheck(options[0], options[1], options[2], "quantity").exitCode == 0)
  }

  @Test func `shows only so many, and says that there are more`() throws {
    try place.write(
      "Python is hard to learn.\n\nPython is not a programming language.\n", to: "c.txt")
    try place.crosscheck("import", "c.txt")
    let first = try place.crosscheck("conflicts", "--limit", "1")
    #expect(first.output.contains(" 1  ") && !first.output.contains(" 2  "))
    let count = try place.crosscheck("conflicts", "--format", "jsonl").lines.count
    #expect(count > 1)
    #expect(first.remarks == "\nThis is the first of \(count); --all shows all.\n")
    #expect(try place.crosscheck("conflicts", "--all").remarks == "")
  }

  @Test func `keeps the command that shows a dispute in one piece on a narrow page`() throws {
    let card = try place.crosscheck(
      "conflicts", "--criterion", "scalability", environment: ["COLUMNS": "24"])
    #expect(card.lines.contains("    crosscheck show python/scalability"))
  }
}
