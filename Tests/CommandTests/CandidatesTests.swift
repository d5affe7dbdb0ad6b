import Foundation
import Testing

@Test func `candidates are printed with the members of a claim and their features`() throws {
  let place = try Workplace([
    "a.md": """
    # Node.js vs Python

    Python outperforms Node.js if you cache.

    With Node.js, newcomers spend their first weeks on forums.

    """
  ])
  let transcript = try place.crosscheck("candidates", "a.md")
  let candidates = try transcript.output.split(separator: "\n").map { line in
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
  let ranking = try #require(candidates.first { $0["rule"] as? String == "comparison.verb" })
  #expect(ranking["article"] as? String == "a.md")
  #expect(ranking["criterion"] as? String == "performance")
  #expect(ranking["comparand"] as? String == "Node.js")
  #expect(ranking["scope"] as? String == "if you cache")
  let features = try #require(ranking["features"] as? [String])
  #expect(features.contains("rule-origin:comparison.verb:name"))
  #expect(ranking["guess"] as? Bool == false)
  let gist = try #require(candidates.first { $0["rule"] as? String == "gist" })
  #expect(gist["guess"] as? Bool == true)
  #expect(transcript.remarks == "" && transcript.exitCode == 0)
}
