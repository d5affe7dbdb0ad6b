import Claims
import SeedTables
import Testing

struct SeedTableTests {
  @Test func `comments and empty lines are passed over, and a hyphen is nothing`() throws {
    let files = SeedFiles(texts: ["a.tsv": "# word\tsense\n\nfast\tgood\nslow\t-"])
    let rows = try files.table("a.tsv", columns: 2...2).rows
    #expect(
      rows.map { [$0[0], $0[1], "\($0.place)"] } == [
        ["fast", "good", "a.tsv:3"], ["slow", "", "a.tsv:4"],
      ])
  }

  @Test(arguments: [
    ("a\n", "a.tsv:1: 1 columns instead of 2 to 3."),
    ("a\tb\na\tb\tc\td\n", "a.tsv:2: 4 columns instead of 2 to 3."),
    ("\tb\n", "a.tsv:1: the first column is empty."),
  ])
  func `a line with other columns is refused`(text: String, words: String) throws {
    let files = SeedFiles(texts: ["a.tsv": text])
    let error = try #require(throws: SeedError.self) {
      _ = try files.table("a.tsv", columns: 2...3)
    }
    #expect(error.description.hasPrefix(words), "\(error)")
  }

  @Test func `a file that is missing is named`() throws {
    let error = try #require(throws: SeedError.self) {
      _ = try SeedFiles(texts: [:]).table("a.tsv", columns: 1...1)
    }
    #expect(error.description == "a.tsv: the file is missing. Restore it in Seeds/.")
  }

  @Test func `the tables of a folder come in order of their names`() throws {
    let files = SeedFiles(texts: ["cues/b.tsv": "x\n", "cues/a.tsv": "x\n", "c.tsv": "x\n"])
    #expect(try files.tables(in: "cues", columns: 1...1).map(\.stem) == ["a", "b"])
  }
}
