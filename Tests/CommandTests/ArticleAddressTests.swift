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

@Test func `writes bytes that are no text as per cent signs`() {
  #expect(FilePath(bytes: Array("caf".utf8) + [0xE9] + Array(".txt".utf8)).text == "caf%E9.txt")
  #expect(FilePath(bytes: [0xC3]).text == "%C3")
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

  @Test func `moves with the folder of the knowledge base`() throws {
    let place = try Workplace(["project/articles/a.txt": "Python is easy to learn.\n"])
    let line = "crosscheck import articles --database knowledge.sqlite"
    #expect(try place.shell("cd project; \(line)").output.hasPrefix("1 article: 1 new"))
    #expect(
      try place.shell("mv project moved; cd moved; \(line)").output
        .hasPrefix("1 article: 1 unchanged"))
  }
}
