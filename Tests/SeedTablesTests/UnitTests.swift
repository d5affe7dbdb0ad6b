import SeedTables
import TestSupport
import Testing

struct UnitTests {
  @Test func `a unit is known by every spelling`() throws {
    let units = try Unit.all(in: .embedded)
    #expect(units["kb"]?.name == "KB" && units["kilobytes"]?.factor == 1000)
    #expect(units["hours"]?.dimension == .time && units["hours"]?.factor == 3600)
  }

  @Test(arguments: [
    ("KB\tsize\tmany\tcost\tkb\n", "units.tsv:1: “many” is no factor"),
    ("KB\tsize\t-1e3\tcost\tkb\n", "units.tsv:1: “-1e3” is no factor"),
    ("KB\tsise\t1e3\tcost\tkb\n", "units.tsv:1: unknown dimension “sise”"),
    ("KB\tsize\t1e3\tcots\tkb\n", "units.tsv:1: unknown criterion “cots”"),
    (
      "KB\tsize\t1e3\tcost\tkb k\nK\tsize\t1\tcost\tk\n",
      "units.tsv:2: “k” stands in units.tsv:1 already"
    ),
  ])
  func `a wrong line is refused with its place`(text: String, words: String) throws {
    let error = try #require(refusal(of: text, as: "units.tsv") { try Unit.all(in: $0) })
    #expect(error.description.hasPrefix(words), "\(error)")
  }
}
