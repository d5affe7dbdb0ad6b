import SeedTables
import TestSupport
import Testing

@testable import Reading

@Suite struct ReadingVocabularyTests {
  @Test(arguments: [
    ("pages/names.tsv", "ribbon\tdecoration\n", 1, "unknown part “decoration”"),
    ("pages/names.tsv", "ribbon\tfurniture\nribbon\tcaption\n", 2, "already"),
    ("pages/names.tsv", "ribbon\tfurniture\tsometimes\n", 1, "unknown place “sometimes”"),
    ("pages/phrases.tsv", "tap here\tlink\n", 1, "unknown part “link”"),
    ("pages/phrases.tsv", "tap here\tlabel\ntap here\tlabel\n", 2, "already"),
    ("lines.tsv", "penned by\tbyeline\n", 1, "Did you mean “byline”"),
    ("lines.tsv", "penned by\tbyline\npenned by\tbyline\n", 2, "already"),
  ])
  func `a wrong line is refused with its place and a remedy`(
    table: String, text: String, line: Int, words: String
  ) throws {
    let error = try #require(refusal(of: text, as: table) { try ReadingVocabulary(seeds: $0) })
    #expect(error.place == "\(table):\(line)")
    #expect(error.description.contains(words), "\(error)")
  }

  @Test(arguments: [
    ("tap …", "tap here for more", true),
    ("tap …", "taps are cheap", false),
    ("tap", "taps are cheap", true),
    ("tap", "to tap", false),
  ])
  func `what leads elsewhere is known by its beginning`(
    entry: String, line: String, isPointer: Bool
  ) throws {
    let phrases = try phrases("\(entry)\tpointer\n")
    #expect(phrases.beginsPointer(line) == isPointer)
    #expect(!phrases.beginsNote(line) && !phrases.isLabel(line))
  }

  @Test(arguments: [
    ("… abc)", "a lake (someone / abc)", true),
    ("… abc)", "a lake (xabc)", false),
    ("abc", "a lake (xabc)", true),
  ])
  func `a photograph is credited anywhere in its caption`(
    entry: String, caption: String, isCredited: Bool
  ) throws {
    #expect(try phrases("\(entry)\tcredit-sign\n").holdsCredit(caption) == isCredited)
  }

  private func phrases(_ table: String) throws -> PagePhrases {
    try ReadingVocabulary(seeds: .embedded.replacing("pages/phrases.tsv", by: table)).phrases
  }

  @Test(
    arguments: [
      ("class=ribbon", .furniture), ("class='top-ribbon blue'", .furniture),
      ("id=topRibbon", .furniture), ("class=ribbons", []), ("class=no-ribbon", []),
      ("class=plate", .caption), ("class=big-plate", []), ("title=ribbon", []),
    ] as [(String, NameHints)])
  func `an element is known by the words of its name, or by all of it`(
    attribute: String, hints: NameHints
  ) throws {
    let seeds = SeedFiles.embedded.replacing(
      "pages/names.tsv", by: "ribbon\tfurniture\nplate\tcaption\talone\nno-\tqualifier\n")
    let tree = try HTMLTree(of: Array("<div \(attribute)>text</div>".utf8))
    let node = try #require(tree.nodes.first { $0.tag == "div" })
    #expect(try ReadingVocabulary(seeds: seeds).names.hints(of: node) == hints)
  }
}
