import Foundation
import Testing

/// Every command that lists something, with as many results as there may be, and with none.
private let listings = [
  "claims", "conflicts", "agreements", "matrix", "sources", "coverage", "search python",
  "technologies", "criteria", "review list", "explain 1", "show 1", "show python/scalability",
  "show for.md",
  "sources show for.md", "coverage for.md", "claims --technology Zig", "conflicts --technology Zig",
  "agreements --technology Zig", "matrix --technology Zig", "search zzzz",
  "coverage --words",
]

@Suite struct FormatTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(importing: twoArticles)
    try place.crosscheck("review", "set", "2", "--verdict", "confirmed")
  }

  @Test func `writes valid JSON, and the same as JSON lines`() throws {
    for command in listings {
      let array = try place.shell("crosscheck \(command) --format json").output
      let items = try #require(
        try JSONSerialization.jsonObject(with: Data(array.utf8)) as? [[String: Any]], "\(command)")
      let lines = try place.shell("crosscheck \(command) --format jsonl").lines.map { line in
        try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(command)")
      }
      #expect(NSArray(array: items) == NSArray(array: lines), "\(command)")
    }
  }

  @Test func `no two columns of a table for programs have one name`() throws {
    for command in listings + ["conflicts --suppressed", "sources --copies", "text for.md"] {
      let head = try #require(
        try place.shell("crosscheck \(command) --format tsv").lines.first, "\(command)")
      let names = head.split(separator: "\t")
      #expect(Set(names).count == names.count, "\(command): \(head)")
    }
    let pair = try place.shell("crosscheck conflicts --format tsv").lines[0]
    #expect(pair.contains("\tfor.articles\t") && pair.contains("\tpairs.a.quote\t"))
  }

  @Test(arguments: [("tsv", "\t"), ("markdown", " | ")])
  func `writes tables whose rows have as many cells as their heads`(
    format: String, separator: String
  ) throws {
    for command in listings {
      let rows = try place.shell("crosscheck \(command) --format \(format)").lines
      let widths = rows.map { $0.components(separatedBy: separator).count }
      let head = try #require(widths.first, "\(command)")
      #expect(head > 1 && widths.allSatisfy { $0 == head }, "\(command)")
    }
  }
}
