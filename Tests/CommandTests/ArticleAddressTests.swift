import Foundation
import Testing

@testable import crosscheck

@Test(arguments: [
  ("/home/me/kb/./a//b.txt", "a/b.txt"), ("/home/me/kb/a/../b.txt", "b.txt"),
  ("/home/me/other.txt", "/home/me/other.txt"), ("/home/me/kb-too/a.txt", "/home/me/kb-too/a.txt"),
  ("/home/me/kb/two\nlines.md", "two%0Alines.md"), ("/home/me/kb/naïve.md", "naïve.md"),
])
func `keeps a file under its path from the folder of the knowledge base`(
  path: String, address: String
) {
  let addresses = ArticleAddresses(knowledgeBaseAt: "/home/me/kb/knowledge.sqlite")
  #expect(addresses.address(of: FilePath(path)) == address)
}

@Test(arguments: [
  ("caf\u{E9}.txt", "caf%E9.txt"), ("\u{C3}", "%C3"), ("\u{C3}\u{A9}", "é"),
  ("two\nlines", "two%0Alines"), ("two%0Alines", "two%250Alines"),
  ("two%250Alines", "two%25250Alines"), ("5%\n%0A", "5%25%0A%250A"),
  ("a%20b", "a%20b"), ("caf%C3%A9", "caf%C3%A9"), ("100%25", "100%25"), ("5%0a%", "5%0a%"),
])
func `writes every path as a line of its own`(bytes: String, text: String) {
  let path = FilePath(bytes: bytes.unicodeScalars.map { UInt8($0.value) })
  #expect(path.text == text)
  #expect(FilePath(ofText: text) == path)
}

@Suite struct SpellingTests {
  @Test func `takes every spelling of a path for the same article`() throws {
    let place = try Workplace(["articles/a.txt": "Python is easy to learn.\n", "other/x": "x"])
    let folder = place.folder.resolvingSymlinksInPath().path
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "articles")
    #expect(try place.crosscheck("import", "articles").output.hasPrefix("1 article: 1 new"))
    for path in [
      "articles/a.txt", "./articles//a.txt", "other/../articles/a.txt", "link/a.txt",
      "\(folder)/articles/a.txt",
    ] {
      #expect(try place.crosscheck("import", path).output.hasPrefix("1 article: 1 unchanged"))
      #expect(try place.crosscheck("sources", "show", path).output.contains("articles/a.txt"))
    }
    #expect(try place.crosscheck("import", "link").output.hasPrefix("1 article: 1 unchanged"))
    let fromElsewhere = try place.shell(
      "cd other; crosscheck import ../articles/a.txt --database ../knowledge.sqlite")
    #expect(fromElsewhere.output.hasPrefix("1 article: 1 unchanged"))
    #expect(try place.crosscheck("sources", "--format", "jsonl").lines.count == 1)
  }

  @Test func `takes a name for an article that no other could be called by`() throws {
    let text = "Python is easy to learn."
    let place = try Workplace([
      "a/000.txt": text, "a/001.txt": text + " One.", "a/003.txt": text + " Three.",
      "a/b.md": text + " B.", "a/b.html": "<p>\(text) Page.</p>", "b/1.txt": text + " Other.",
    ])
    try place.crosscheck("import", "a", "b")
    func address(_ name: String) throws -> String {
      let shown = try place.crosscheck("sources", "show", name, "--format", "jsonl")
      return shown.exitCode == 0
        ? String(shown.output.split(separator: "\"").first { $0.contains("/") } ?? "")
        : shown.remarks
    }
    #expect(try address("003") == "a/003.txt")
    #expect(try address("2") == "a/001.txt")
    #expect(try address("b.md") == "a/b.md")
    #expect(try address("b").hasPrefix("crosscheck: 2 articles are called “b”. Write one of: a/b."))
    #expect(
      try address("1").hasPrefix("crosscheck: 2 articles are called “1”. Write one of: a/000"))
    #expect(try address("002").hasPrefix("crosscheck: unknown article “002”."))
    #expect(try place.crosscheck("show", "001").output.contains("a/001.txt"))
    #expect(try place.crosscheck("sources", "remove", "1").exitCode == 64)
    #expect(
      try place.crosscheck("sources", "remove", "001").output.hasPrefix("Removed a/001.txt and"))
  }

  @Test func `keeps files apart whose names read alike`() throws {
    let place = try Workplace([
      "two\nlines.txt": "Python is easy to learn.\n", "two%0Alines.txt": "Node.js is fast.\n",
    ])
    #expect(try place.crosscheck("import", ".").output.hasPrefix("2 articles: 2 new"))
    #expect(try place.crosscheck("import", ".").output.hasPrefix("2 articles: 2 unchanged"))
  }

  @Test func `moves with the folder of the knowledge base`() throws {
    let place = try Workplace(["project/articles/a.txt": "Python is easy to learn.\n"])
    let line = "crosscheck import articles --database knowledge.sqlite"
    #expect(try place.shell("cd project; \(line)").output.hasPrefix("1 article: 1 new"))
    #expect(
      try place.shell("mv project moved; cd moved; \(line)").output
        .hasPrefix("1 article: 1 unchanged"))
  }
}
