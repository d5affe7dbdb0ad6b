import Foundation
import Testing

@Test func `candidates are printed with the members of a claim and their features`() throws {
  let place = try Workplace(["a.md": "Python is faster than Node.js if you cache.\n"])
  let transcript = try place.crosscheck("candidates", "a.md")
  let candidates = try transcript.output.split(separator: "\n").map { line in
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
  let attribute = try #require(candidates.first { $0["rule"] as? String == "attribute" })
  #expect(attribute["article"] as? String == "a.md")
  #expect(attribute["criterion"] as? String == "performance")
  #expect(attribute["comparand"] as? String == "Node.js")
  #expect(attribute["scope"] as? String == "if you cache")
  let features = try #require(attribute["features"] as? [String])
  #expect(features.contains("rule-origin:attribute:name"))
  #expect(transcript.remarks == "" && transcript.exitCode == 0)
}
