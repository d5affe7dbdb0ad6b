import Claims
import Foundation
import Reading
import TestSupport
import Testing

struct ArticleReaderTests {
  static let samples = [
    "# Title\n\n> a **b** &amp; [c](d)\n\n* e\n  1. f\n\n| g | h |\n|---|---|\n| ü | `j` |\n",
    "Title of It\n\nBy Jane Doe\n\n• one – ünïcode\n• two\n\nSpeed\nIt is faster than the rest of them.\n",
    "<html><body><h1>T</h1><p>It is <b>faster</b> than the rest, we found.</p><table><tr><td>ü<td>b</table>",
    "---\ntitle: T\n---\n\n```\ncode\n```\n\n**Bold**\n\ntext <b>x</b> ~~y~~ https://example.org\n",
  ]

  @Test(arguments: [
    [], [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80, 0x41], [0xFE, 0xFF, 0xD8, 0x00],
    [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x42, 0x00],
  ])
  func `reads or refuses damaged encodings`(bytes: [UInt8]) throws {
    try expectNoSurprise(from: bytes)
  }

  @Test(arguments: [
    ("---", 1), ("---\na: b\n", 1), ("+++\n+++", 1), ("---\n---", 1), ("|a|\n|-|", 1), ("- ", 1),
    ("<", 1), ("<html", 1), ("<!--", 1), ("<script><!--", 1), ("</p></p>", 1),
    ("&#0;&#xFFFFFFFF;", 1),
    ("[a](", 10_000), ("**a `", 10_000), ("> ", 10_000), ("* ", 10_000), ("|", 10_000),
    ("<div>", 10_000), ("<b><p>", 1000), ("<table><tr><td>", 600), ("<!DOCTYPE html>", 100),
  ])
  func `reads or refuses nasty text, however often it is repeated`(text: String, count: Int) throws
  {
    let repeated = String(repeating: text, count: count)
    try expectNoSurprise(from: Array(repeated.utf8))
    try expectNoSurprise(from: Array("<html><body>\(repeated) words".utf8))
    try expectNoSurprise(from: Array("---\na: \(repeated)\n---\nWords.".utf8))
  }

  @Test(arguments: ["a.txt", "a.md"])
  func `reads a line of five megabytes`(name: String) throws {
    let line = String(repeating: "word and another, ", count: 300_000)
    #expect(try article(line, named: name).blocks.count == 1)
  }

  @Test(arguments: [("a*b_c ", 60_000, Article.Format.text), ("a*b_c\n\n", 60_000, .markdown)])
  func `a paragraph of more emphasis than any article has is plain text`(
    words: String, count: Int, format: Article.Format
  ) throws {
    let text = "# Title\n\nA [link](a) and **more**.\n\n" + String(repeating: words, count: count)
    #expect(try article(text, named: "a.md").format == format)
  }

  @Test(arguments: samples)
  func `keeps every promise on ranges, however a text is damaged`(sample: String) {
    var random = Dice(seed: 42)
    let splices = [
      "\n", "\n\n", "**", "](", "`", "<p>", "</div>", "|", "- ", "\t", "ü", "&lt;", "\u{A0}",
      "---\n",
    ]
    for _ in 0..<300 {
      var bytes = Array(sample.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let offset = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
          bytes.insert(
            contentsOf: splices.randomElement(using: &random)?.utf8 ?? "".utf8, at: offset)
        case 1: bytes.removeSubrange(offset..<min(offset + 3, bytes.count))
        default: bytes.insert(UInt8.random(in: 1...255, using: &random), at: offset)
        }
      }
      for name in ["a.txt", "a.md", "a.html"] {
        guard let article = try? ArticleReader().article(from: bytes, name: name) else { continue }
        #expect(article.rangeError == nil, "\(name): \(bytes)")
      }
    }
  }

  @Test(arguments: samples)
  func `reads the same article every time, also at the same time`(sample: String) async throws {
    let first = try article(sample)
    await withTaskGroup(of: Article?.self) { group in
      for _ in 0..<20 { group.addTask { try? article(sample) } }
      for await other in group { #expect(other == first) }
    }
  }

  /// Reads the bytes under every name: an article must keep its promises, an error its form.
  private func expectNoSurprise(from bytes: [UInt8]) throws {
    let reader = try ArticleReader()
    for name in ["a.txt", "a.md", "a.html"] {
      do throws(ReadingError) {
        let article = try reader.article(from: bytes, name: name)
        #expect(article.rangeError == nil)
      } catch {
        #expect(!error.remedy.isEmpty)
      }
    }
  }

  @Test
  func `says what is wrong, where, and how to mend it`() throws {
    let error = try #require(throws: ReadingError.self) {
      try ArticleReader().article(from: [0x41, 0])
    }
    #expect(
      error.description
        == "byte 1: this is no text. Convert the file to plain text, Markdown or HTML first.")
  }

  private static let wholeArticles = ["articles", "pages"]
    .flatMap { Project.files(in: Project.shared.appending(path: $0)) }

  @Test(.enabled(if: !wholeArticles.isEmpty, "needs ../shared/articles"), arguments: wholeArticles)
  func `keeps every promise on ranges on whole articles`(file: URL) {
    guard let data = FileManager.default.contents(atPath: file.path) else { return }
    let article = try? ArticleReader().article(from: Array(data), name: file.lastPathComponent)
    #expect(article?.rangeError == nil)
  }
}
