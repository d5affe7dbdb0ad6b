import Claims
import SeedTables
import Testing

@testable import Extraction

struct UncoveredWordsTests {
  @Test(arguments: GapSigns.examples.map(SignExample.init))
  func `each sign marks the words of its examples`(_ example: SignExample) throws {
    let found = try uncoveredWords(in: article(example.plainText)).filter {
      $0.kind == example.kind
    }
    #expect(found.map(\.word) == example.marked)
  }

  @Test(arguments: [
    ("Python is faster than Node.js, and its community is huge.", []),
    ("Is Python zandorable?", []),
    ("Python uses zandor_able, ZandorAble and zandor2able.", []),
    ("Zandorables are for Python what Node.js is.", []),
    (
      "Python is **zandorable**, says [a friend](https://example.org/notzandorable).",
      ["zandorable"]
    ),
    ("Python is a team-zandorable language.", ["team-zandorable"]),
  ])
  func `passes over what is known, asked, or no ordinary word`(
    text: String, words: [String]
  ) throws {
    #expect(try uncoveredWords(in: article(text), markup: links(in: text)).map(\.word) == words)
  }

  @Test func `tells where a word lies, and the words around it`() throws {
    let text = "Né à Paris: Python is, as many of us say, very zandic for all of us."
    let word = try #require(try uncoveredWords(in: article(text)).first)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[word.utf8Range], as: UTF8.self) == "zandic")
    #expect(
      String(decoding: bytes[word.surroundings], as: UTF8.self)
        == "many of us say, very zandic for all of us.")
  }

  @Test func `counts words over articles, those in most articles first`() throws {
    var tally = UncoveredTally()
    for (address, text) in [
      ("a", "Python is zandless. Python is so zandless."), ("b", "Python is zandful."),
      ("c", "Node.js is zandful."),
    ] {
      tally.add(try uncoveredWords(in: article(text)), of: address, text: text)
    }
    let entries = tally.entries(of: .opinion)
    #expect(entries.map(\.word) == ["zandful", "zandless"])
    #expect(entries.map(\.count) == [2, 2])
    #expect(entries.map(\.articleCount) == [2, 1])
    #expect(entries.map(\.article) == ["b", "a"])
    #expect(entries.map(\.example) == ["Python is zandful.", "Python is zandless."])
    #expect(tally.entries(of: .noun).isEmpty)
  }

  @Test(arguments: [
    ("zandy\tfunny\n", "unknown role “funny”"),
    ("the\tdefinite\nthe\tplain\n", "coverage.tsv:2: “the” stands in coverage.tsv:1 already"),
  ])
  func `a wrong line of the common words is refused`(text: String, words: String) throws {
    let lexicon = try Subject.lexicon.get()
    let error = try #require(throws: SeedError.self) {
      _ = try UncoveredWords(lexicon: lexicon, seeds: SeedFiles(texts: ["coverage.tsv": text]))
    }
    #expect(error.description.contains(words), "\(error)")
  }

  /// The bytes of addresses in brackets, in a text of ASCII.
  private func links(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(of: UInt8(ascii: "]")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return [] }
    return [start..<end + 1]
  }
}

/// The words of an article that no lexicon knows.
private func uncoveredWords(
  in article: Article, markup: [Range<Int>] = []
) throws -> [UncoveredWord] {
  let lexicon = try Subject.lexicon.get()
  return try UncoveredWords(lexicon: lexicon, seeds: .embedded).words(
    in: article.text, passages: ClaimExtractor(lexicon: lexicon).extract(from: article).passages,
    markup: markup)
}

/// An example of a sign with the words that it marks.
struct SignExample: Sendable, CustomTestStringConvertible {
  let kind: UncoveredWord.Kind
  let text: String

  init(_ pair: (kind: UncoveredWord.Kind, text: String)) {
    kind = pair.kind
    text = pair.text
  }

  var plainText: String { text.filter { $0 != "«" && $0 != "»" } }

  var marked: [String] {
    text.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first }
      .map(String.init)
  }

  var testDescription: String { "\(kind): \(text)" }
}
