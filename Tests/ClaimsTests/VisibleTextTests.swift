import Claims
import Testing

private let text = "See **Node.js** [here](https://a.example) now"
private let markup = [4..<6, 13..<15, 16..<17, 21..<41]

@Test(arguments: [
  (0..<45, "See Node.js here now"), (4..<21, "Node.js here"), (5..<14, "Node.js"),
  (17..<30, "here"), (14..<15, ""), (0..<3, "See"), (3..<3, ""),
])
func `shows the words of a stretch without the markup`(range: Range<Int>, words: String) {
  let stretch = Array(text.utf8)[range]
  #expect(VisibleText(stretch, at: range.lowerBound, without: markup).words == words)
}

@Test(arguments: [
  (6..<13, "Node.js"), (4..<15, "Node.js"), (17..<21, "here"), (16..<45, "here now"),
  (0..<3, "See"),
  (22..<30, ""),
])
func `finds the words of a range again`(range: Range<Int>, words: String) {
  let visible = VisibleText(text.utf8, at: 0, without: markup)
  let found = visible.words.utf8.dropFirst(visible.place(of: range).lowerBound)
    .prefix(visible.place(of: range).count)
  #expect(String(found) == words)
}

@Test func `a quote is seen without the markup of its article`() {
  let quote = "**fast** and _slow"
  let cited = CitedClaim(
    id: 1, source: Source(id: 1, address: "a.md"),
    claim: Claim(
      technology: "Node.js", criterion: "performance", polarity: .positive, quote: quote,
      utf8Range: 100..<118, rule: "example", reliability: 1),
    markup: [98..<102, 106..<108, 113..<114])
  #expect(cited.visibleQuote.words == "fast and slow")
  #expect(cited.claim.quote == quote)
}
