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

@Test(arguments: [
  ("fast<br>small", ["<br>"], "fast small"), ("fast <br/>small", ["<br/>"], "fast small"),
  ("fast<BR />\nsmall", ["<BR />"], "fast\nsmall"), ("f<b>as</b>t", ["<b>", "</b>"], "fast"),
  ("<ul><li>fast</li><li>small</li></ul>", ["<ul><li>", "</li><li>", "</li></ul>"], "fast small"),
  ("Go&#39;s speed&nbsp;&mdash;good", ["&#39;", "&nbsp;&mdash;"], "Go's speed —good"),
  ("R&amp;D &#x2192; &lt;p&gt;", ["&amp;", "&#x2192;", "&lt;", "&gt;"], "R&D → <p>"),
  ("a&unheard;b&#xD800;&#;c", ["&unheard;", "&#xD800;", "&#;"], "abc"),
  ("[a](b?c&lt;)d", ["[", "](b?c&lt;)"], "ad"), ("**a**&mdash;b", ["**", "**&mdash;"], "a—b"),
  ("[a](b(c)&lt;d)&#39;s", ["[", "](b(c)&lt;d)&#39;"], "a's"), ("a]&lt;b", ["]&lt;"], "ab"),
  ("[*a*][b]&ndash;**c", ["[*", "*][b]&ndash;**"], "a–c"), ("a<br", ["<br"], "a"),
  ("a&lt", ["&lt"], "a"),
])
func `shows what markup stands for`(text: String, markup: [String], words: String) throws {
  var ranges: [Range<Int>] = []
  for sign in markup {
    let rest = text.utf8.dropFirst(ranges.last?.upperBound ?? 0)
    let place = try #require(rest.firstRange(of: sign.utf8))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    ranges.append(start..<start + sign.utf8.count)
  }
  let visible = VisibleText(text.utf8, at: 0, without: ranges)
  #expect(visible.words == words)
  #expect(visible.place(of: 0..<text.utf8.count) == 0..<words.utf8.count)
}

@Test(arguments: [
  ("See", 0..<3), ("Node.js", 6..<13), ("here", 17..<21), ("Node.js here", 6..<21),
  (" now", 41..<45), ("See Node.js here now", 0..<45),
])
func `finds seen words in the text`(words: String, range: Range<Int>) throws {
  let visible = VisibleText(text.utf8, at: 0, without: markup)
  let place = try #require(visible.words.utf8.firstRange(of: words.utf8))
  let start = visible.words.utf8.distance(
    from: visible.words.startIndex, to: place.lowerBound)
  #expect(visible.source(of: start..<start + words.utf8.count) == range)
}

@Test func `what stands in the place of markup is found as all of that`() {
  let visible = VisibleText("ab&mdash;c".utf8, at: 100, without: [102..<109])
  #expect(visible.words == "ab—c")
  #expect(visible.source(of: 2..<5) == 102..<109)
  #expect(visible.source(of: 1..<3) == 101..<109)
  #expect(visible.source(of: 3..<6) == 102..<110)
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
