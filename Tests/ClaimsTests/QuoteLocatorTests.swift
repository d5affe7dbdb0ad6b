import Testing

@testable import Claims

@Test(arguments: [
  ("byte for byte", "One. Python is fast. Two.", "Python is fast.", "Python is fast."),
  ("without the blanks around it", "Python is fast.", "  Python is fast.\n", "Python is fast."),
  ("across a line break", "Python\n  is fast.", "Python is fast.", "Python\n  is fast."),
  ("with a non-breaking space", "Python\u{A0}is fast.", "Python is fast.", "Python\u{A0}is fast."),
  ("with straight quotes", "It’s “fast”.", "It's \"fast\".", "It’s “fast”."),
  ("with curly quotes", "It's \"fast\".", "It’s “fast”.", "It's \"fast\"."),
  ("with another dash", "Fast — and simple", "Fast - and simple", "Fast — and simple"),
  ("with a dash without blanks", "Fast—and simple", "Fast -- and simple", "Fast—and simple"),
  ("with an ellipsis", "Fast… or not", "Fast... or not", "Fast… or not"),
  (
    "without marks of emphasis", "It is **very** _fast_.", "It is very fast.",
    "It is **very** _fast_."
  ),
  (
    "without the target of a link", "[Go](https://go.dev) is fast.", "Go is fast.",
    "Go](https://go.dev) is fast."
  ),
  ("without a code mark", "The `GIL` is slow.", "The GIL is slow.", "The `GIL` is slow."),
  ("beside letters that are no part of its words", "“Go”—fast", "Go”—", "Go”—"),
  ("within text that puts nothing between words", "Go は速いです", "速い", "速い"),
  (
    "with letters of several bytes", "Größe: schön “schnell”.", "schön \"schnell\"",
    "schön “schnell”"
  ),
])
func `finds a quote`(what: String, text: String, quote: String, words: String) throws {
  let range = try #require(QuoteLocator(text).range(of: quote), "\(what)")
  #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == words, "\(what)")
}

@Test(arguments: [
  ("other words", "Python is fast.", "Python is slow."),
  ("the beginning of a word", "Node is faster than Python.", "Node is fast"),
  ("the end of a word", "It is unfit for this.", "fit for this."),
  ("the end of a word beyond ASCII", "It is naïve, not new.", "ve, not new."),
  ("the beginning of a word beyond ASCII", "It is a café.", "It is a caf"),
  ("a letter without its accent", "It is a cafe\u{301}.", "It is a cafe"),
  ("the beginning of a Greek word", "Η γλώσσα", "Η γλώ"),
  ("nothing", "Python is fast.", " \n"),
  ("marks alone", "Python is **fast**.", "**"),
  ("more than the text", "Python", "Python is fast."),
  ("words of two places", "Python is fast. Go is slow.", "Python is slow."),
])
func `does not find`(what: String, text: String, quote: String) {
  #expect(QuoteLocator(text).range(of: quote) == nil, "\(what)")
}

@Test func `takes the nearest of several places, and the first without a hint`() {
  let text = QuotableText(
    "It is fast. It is fast.",
    passages: [
      Passage(utf8Range: 0..<11, heading: ["Go"], outcome: .claims),
      Passage(utf8Range: 12..<23, heading: ["Rust"], outcome: .claims),
    ])
  #expect(text.place(of: "It is fast.")?.heading == ["Go"])
  #expect(text.place(of: "It is fast.", near: 15)?.utf8Range == 12..<23)
  #expect(text.place(of: "It is fast.", near: 15)?.heading == ["Rust"])
  #expect(text.place(of: "It is fast.", near: .min)?.heading == ["Go"])
  #expect(text.place(of: "It is fast.", near: .max)?.heading == ["Rust"])
}

@Test(.timeLimit(.minutes(10))) func `finds a long quote in a long text in one pass`() {
  let text = String(repeating: "a ", count: 100_000)
  let quote = String(repeating: "a ", count: 50_000)
  #expect(QuoteLocator(text).range(of: quote) == 0..<quote.utf8.count - 1)
  #expect(QuoteLocator(text).range(of: quote, near: 7)?.lowerBound == 6)
  #expect(QuoteLocator(text).range(of: quote + "b") == nil)
}

@Test(.timeLimit(.minutes(10))) func `looks for the end of a link once`() {
  let text = String(repeating: "](", count: 100_000)
  #expect(NormalText(text + "\n](b) c").bytes.suffix(3) == Array("( c".utf8))
  #expect(NormalText(text).bytes.count == 100_000)
}
