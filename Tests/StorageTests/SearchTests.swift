import Claims
import Testing

@testable import Storage

private func base() throws -> KnowledgeBase {
  try knowledgeBase(
    holding: example(
      "a", publishedOn: "2024",
      [
        .claim("Node.js beats C++ or C#, says AND.", "Node.js", "performance", .positive),
        .filler("On .NET, F# is a joy; naïve “quotes” don't hurt."),
        .filler("The event loop of Node waits."),
        .filler("An event in a loop of js."),
        .filler("A steep learn\u{AD}ing curve, £ \u{AD}well docu\u{200B}men\u{AD}ted."),
      ])
  ).base
}

@Test(arguments: [
  ("Node.js", ["Node.js"]), ("node.js", ["Node.js"]), ("C++", ["C++"]), ("c#", ["C#"]),
  ("F#", ["F#"]), (".NET", ["NET"]), ("C++ AND", ["C++", "AND"]), ("naive", ["naïve"]),
  ("\"quotes\" hurt", ["quotes", "hurt"]), ("quotes\"", ["quotes"]), ("don't", ["don't"]),
  ("\"event loop\"", ["event loop"]), ("beats, NODE.JS!", ["Node.js", "beats"]),
  ("learning CURVE", ["learn\u{AD}ing", "curve"]), ("learn\u{AD}ing", ["learn\u{AD}ing"]),
  ("well", ["\u{AD}well"]), ("documented", ["docu\u{200B}men\u{AD}ted"]),
  ("\"event loop\"\u{301}", ["event loop"]), ("C++ ... C#", ["C++", "C#"]),
])
func `a search finds words as they are typed`(query: String, found: [String]) throws {
  let hit = try #require(try base().search(query).first)
  let bytes = Array(hit.text.utf8)
  #expect(hit.highlights.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
}

@Test(arguments: [
  "", " ", "\"", "\"\"", "\"\"\"", "...", "*", "^", "-", "()", "'", "a AND", "AND", "OR", "NOT x",
  "NEAR(", "text:", "a*", "{a b}:", "a\0b", "\0", "🙂", "\"a", "+", "#", "NEAR(a b, 5)", "²",
  "\u{301}", "foo\"\u{308}bar", "\"\u{308}", "a\0\u{301}b", "\"a\"\u{301} b\"",
])
func `no search is an error`(query: String) throws {
  #expect(throws: Never.self) { _ = try base().search(query) }
}

@Test(arguments: ["", "...", "\"\"", "kubernetes", "Node.js kubernetes", "C"])
func `a search may find nothing`(query: String) throws {
  #expect(try base().search(query).isEmpty)
}

@Test func `a hit names its article and the claims in the passage`() throws {
  let hit = try #require(try base().search("beats").first)
  #expect(hit.source.address == "a")
  #expect(hit.utf8Range == 0..<34)
  #expect(hit.heading == ["Comparison"])
  #expect(hit.claims.map(\.claim.technology) == ["Node.js"])
  #expect(try base().search("waits").first?.claims == [])
}

@Test func `words that signs without a place divide are indexed as they are seen`() throws {
  let base = try base()
  #expect(try base.searchCount("ing") == 0)
  #expect(try base.examine().problems.isEmpty)
  try base.remove(article: #require(try base.article(at: "a")).id)
  #expect(try base.searchCount("learning") == 0)
  #expect(try base.examine().problems.isEmpty)
}

@Test func `a limit holds`() throws {
  #expect(try base().search("event").count == 2)
  #expect(try base().search("event", limit: 1).count == 1)
  #expect(try base().search("event", limit: -1).isEmpty)
  #expect(try base().searchCount("event") == 2)
  #expect(try base().searchCount("...") == 0)
}

@Test(arguments: [
  ("a b c", "a \u{2}b\u{3} c", [2..<3]),
  ("é b", "\u{2}é\u{3} \u{2}b\u{3}", [0..<2, 3..<4]),
  ("a\u{2} b", "a\u{2} \u{2}b\u{3}", [3..<4]),
  ("a", "a\u{3}", []), ("a\u{AD}b c", "ab \u{2}c\u{3}", [5..<6]),
])
func `marks become byte ranges`(text: String, marked: String, ranges: [Range<Int>]) {
  #expect(Highlights.ranges(in: text, marked: marked) == ranges)
}
