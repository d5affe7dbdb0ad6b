import Foundation
import TestSupport
import Testing

/// Keeps FORMATS.md true: a section that is named after a command tells the members that it writes.
@Test func `what programs read is described, and nothing else`() throws {
  let place = try Workplace()
  try place.linkSeeds()
  try place.crosscheck("import", "Seeds/articles")
  try place.crosscheck("review", "set", "1", "--verdict", "confirmed")
  let document = try String(
    contentsOf: Project.root.appending(path: "FORMATS.md"), encoding: .utf8)
  let sections = document.components(separatedBy: "\n## `").dropFirst()
  #expect(sections.count > 10)
  for section in sections {
    let lines = section.components(separatedBy: "\n")
    let command = lines[0].prefix { $0 != "`" }
    let described = lines.filter { $0.hasPrefix("| `") }.flatMap { line in
      line.components(separatedBy: " | ")[0].components(separatedBy: "`").enumerated()
        .compactMap { $0.offset.isMultiple(of: 2) ? nil : $0.element }
    }
    let first = try #require(
      try place.shell("crosscheck \(command) --format jsonl").lines.first, "\(command)")
    let object = try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any]
    #expect(Set(described) == object.map { Set($0.keys) }, "\(command)")
  }
}
