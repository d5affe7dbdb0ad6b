import Claims
import Reading
import Testing

/// Files that nobody writes: each gives a message or an article, and neither a crash nor a wait.
@Suite(.timeLimit(.minutes(10)))
struct BadInputTests {
  private static let rivals = String(repeating: "Ada\nBob\n\n", count: 50_000)
  private static let files: [(name: String, text: String)] = [
    ("quotes.md", "# T\n\n" + String(repeating: "> ", count: 100_000) + "words"),
    ("items.md", "# T\n\n" + String(repeating: "- ", count: 100_000) + "words"),
    (
      "columns.md",
      ["a|", "-|", "b|"].map { "|" + String(repeating: $0, count: 60_000) }
        .joined(separator: "\n")
    ),
    (
      "links.md",
      String(repeating: "[", count: 50_000) + "a" + String(repeating: "](b)", count: 50_000)
    ),
    ("stars.md", String(repeating: "*a **b ", count: 20_000)),
    ("tags.md", "# T\n\n" + String(repeating: "<p><td>", count: 50_000) + "words"),
    ("comments.md", "# T\n\n" + String(repeating: "<!-- ", count: 50_000) + "words\n\nMore."),
    ("notes.md", String(repeating: "[^1]", count: 5_000) + "\n\n[^1]: note"),
    ("lists.toml.md", "+++\na = " + String(repeating: "[", count: 50_000) + "\n+++\n\nWords."),
    ("lists.yaml.md", "---\na: " + String(repeating: "[", count: 50_000) + "\nb: 1\n---\n\nWords."),
    ("line.txt", String(repeating: "word", count: 500_000)),
    ("names.txt", "Ada vs Ruby\n" + String(repeating: "Ada\n", count: 20_000)),
    ("glue.txt", (0..<5_000).map { "NameUnlike\($0)\n" }.joined()),
    ("bars.txt", "a" + String(repeating: " | b", count: 100_000)),
    ("feeds.txt", "Words are here.\u{C}And on the next page.\u{C}"),
    ("entities.html", "<html><p>a &#xD800; &#0; &#x110000; &#xFFFF; b</p>"),
    ("tags.html", "<html>" + String(repeating: "<b", count: 100_000)),
    ("title.txt", String(repeating: "Ada ", count: 100_000) + "\n\n" + rivals),
    ("rows.html", "<html><table>" + String(repeating: "<tr><td>words", count: 100_000)),
    (
      "spans.html",
      "<html><table><tr><th>a<th>b"
        + String(repeating: "<tr><td colspan=999 rowspan=999>a<td>b", count: 2_000)
    ),
    (
      "spans.md",
      "# T\n\n<table>" + String(repeating: "<tr><td colspan=999 rowspan=999>a<td>b", count: 2_000)
    ),
    ("cells.md", "# T\n\n<table><tr>" + String(repeating: "<td><b>a</b>", count: 30_000)),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: files) func `are read or refused`(
    name: String, text: String
  ) throws {
    let reader = try ArticleReader()
    do throws(ReadingError) {
      let article = try reader.article(from: Array(text.utf8), name: name)
      #expect(article.rangeError == nil)
    } catch {
      #expect(!error.problem.isEmpty && !error.remedy.isEmpty)
    }
  }

  @Test func `a file too long for an article is refused before it is read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: ArticleReader.longestFile + 1)
    let error = #expect(throws: ReadingError.self) { try ArticleReader().article(from: bytes) }
    #expect(error?.problem.hasPrefix("it is longer than 64 MB") == true)
  }

  @Test(arguments: [false, true], [false, true])
  func `UTF-16 is read in both orders, with and without its mark`(
    isBigEndian: Bool, isMarked: Bool
  ) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "Ada is fast, naïve and cheap. 👍\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(
      try ArticleReader().article(from: bytes).text == "Ada is fast, naïve and cheap. 👍\n")
  }

  @Test func `half of a surrogate pair becomes a replacement character`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "Ada".utf16.flatMap { [UInt8($0), 0] } + [0x3D, 0xD8]
    #expect(try ArticleReader().article(from: bytes).text == "Ada\u{FFFD}")
  }
}
