import Foundation
import Testing

/// Annotators that are shell scripts.
@Suite struct AnnotatorTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
  }

  private func ask(_ command: String, _ more: String = "") throws -> Workplace.Transcript {
    try place.write(command, to: "annotator.sh")
    return try place.shell("crosscheck import against.txt --with 'sh annotator.sh' \(more)")
  }

  private func origins() throws -> Int {
    try place.crosscheck("claims", "--format", "jsonl").lines
      .count { $0.contains(#""origin": "sh annotator.sh""#) }
  }

  private let claim =
    #"{"quote": "Python is hard to scale.", "technology": "Python", "criterion": "scalability", "#
    + #""polarity": "negative"}"#

  @Test func `tells the annotator what a claim is, which names there are, and what was read`()
    throws
  {
    let prompt = try place.crosscheck("prompt", "against.txt").output
    for part in [
      "- Python (", "- scalability: growth, load and traffic", "[1] # Python or not",
      "[3] Python is hard to scale.\n", "\"polarity\"",
    ] {
      #expect(prompt.contains(part), "\(part)")
    }
    #expect(!prompt.contains("- Rust"))
    #expect(try ask("cat > prompt.txt; echo '[]'").exitCode == 0)
    let asked = try String(contentsOf: place.folder.appending(path: "prompt.txt"), encoding: .utf8)
    #expect(asked == prompt)
    let elsewhere = try place.crosscheck(
      "prompt", "against.txt", environment: ["CROSSCHECK_DATABASE": "none.sqlite"]
    ).output
    #expect(elsewhere == prompt)
  }

  @Test func `finds the claims within whatever is said besides`() throws {
    for answer in [
      claim, "[\(claim)]", "```json\n\(claim)\n```",
      "Here {you} are:\n\n```\n[\n\(claim),\n]\n```\nBye {",
      #"{"claims": [\#(claim)], "total": 1}"#, "1. \(claim)",
    ] {
      try place.write(answer, to: "answer.txt")
      let asked = try ask("cat > /dev/null; cat answer.txt", "--again")
      #expect(asked.exitCode == 0, "\(answer): \(asked.remarks)")
      #expect(asked.output.contains("sh annotator.sh: 1 article: 1 answered\n1 claim: 1 taken · "))
      #expect(try origins() == 1)
    }
  }

  @Test func `does not ask twice about the same text`() throws {
    let script = "echo asked >> asked.txt; echo '\(claim)'"
    _ = try ask(script)
    #expect(try ask(script).output.contains("1 article: 1 unchanged"))
    try place.write(
      "Python or not\n\nPython is hard to scale. Python is slow.\n", to: "against.txt")
    #expect(try ask(script).output.contains("1 article: 1 answered"))
    let asked = try String(contentsOf: place.folder.appending(path: "asked.txt"), encoding: .utf8)
    #expect(asked == "asked\nasked\n")
  }

  @Test func `refuses what the article does not say, and counts it`() throws {
    let lie = claim.replacing("hard to scale", with: "easy to scale")
    let asked = try ask("echo '\(lie)'; echo '\(claim)'")
    #expect(asked.exitCode == 1)
    #expect(
      asked.output.hasSuffix(
        "2 claims: 1 taken, 1 refused (1 not in the article) · 1 article changed\n"))
    #expect(
      asked.remarks.contains(
        "against.txt: line 1 of the answer: “Python is easy to scale.” is not in the article"))
  }

  @Test func `leaves the article its own claims where there is no answer`() throws {
    _ = try ask("echo '\(claim)'")
    let before = try place.crosscheck("export", "claims").output
    let noClaim = "the answer holds no claim in JSON that can be taken"
    for (script, reason) in [
      ("exit 3", "the command failed with exit code 3"),
      ("kill -9 $$", "the command failed with exit code 137"),
      ("exit 0", noClaim), ("echo Sorry", noClaim), ("echo 'I found [], try later'", noClaim),
      (#"echo '{"error": {"message": "rate limit exceeded", "details": []}}'"#, noClaim),
      ("echo '\(claim.replacing("hard to scale", with: "easy to scale"))'", noClaim),
      ("sleep 60 & sleep 60", "the command gave no answer in 1 s"),
    ] {
      let asked = try ask(script, "--with-timeout 1 --replace --again")
      #expect(asked.exitCode == 1)
      #expect(
        asked.remarks.contains("against.txt: \(reason); its claims stay as they were"),
        "\(asked.remarks)")
      #expect(try place.crosscheck("export", "claims").output == before)
    }
  }

  @Test(arguments: ["[]", "```json\n[ ]\n```", #"{"claims": []}"#])
  func `takes an empty list at its word`(answer: String) throws {
    _ = try ask("echo '\(claim)'")
    try place.write(answer, to: "answer.txt")
    let asked = try ask("cat answer.txt", "--again")
    #expect(asked.exitCode == 0, "\(asked.remarks)")
    #expect(asked.output.contains("1 article: 1 answered\n0 claims · 1 article changed\n"))
    #expect(try origins() == 0)
  }

  @Test func `asks again where no claim could be taken`() throws {
    _ = try ask(#"echo '{"error": "rate limit exceeded"}'"#)
    #expect(try ask("echo '\(claim)'").output.contains("1 article: 1 answered"))
  }

  @Test func `asks about the other articles where one import or one answer fails`() throws {
    try place.write("grep -q 'Why Python' && exit 1; echo '\(claim)'", to: "annotator.sh")
    let asked = try place.shell(
      "crosscheck import for.md against.txt missing.md --with 'sh annotator.sh'")
    #expect(asked.exitCode == 1)
    #expect(asked.output.contains("2 articles: 1 answered, 1 failed"))
    #expect(try origins() == 1)
  }
}
