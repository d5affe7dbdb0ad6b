import Claims
import Reporting
import Testing

private let text = "Node.js,  It is fast."
private let claim = cited(
  1, memo, "It is fast",
  evidence: [
    Evidence(.opinion, at: 16..<20, note: "“fast”: good for performance"),
    Evidence(.technology, at: 0..<7, note: "pronoun"),
    Evidence(.scope, at: 18..<99, note: "a range that the text does not have"),
  ])

@Test func `shows the words that decided, in the order of the text`() throws {
  let lines = Explanation.lines(
    of: [
      Explanation(of: claim, in: text, summary: "a word of praise", example: "Go is quick.")
    ], on: Page(width: 80))
  let technology = try #require(lines.firstIndex { $0.hasPrefix("technology  “Node.js”  0–7") })
  let opinion = try #require(lines.firstIndex { $0.hasPrefix("opinion     “fast”     16–20") })
  #expect(technology < opinion)
  #expect(lines.contains { $0.contains("a word of praise") })
  #expect(lines.contains { $0.contains("Go is quick.") })
}

@Test func `colours them in the quote`() {
  let lines = Explanation.lines(
    of: [
      Explanation(
        of: cited(1, memo, "It is fast", evidence: [Evidence(.opinion, at: 16..<20, note: "")]),
        in: text, summary: nil, example: nil)
    ],
    on: Page(width: 80, style: Style(isColored: true)))
  #expect(lines.contains("“It is \u{1B}[1;33mfast”\u{1B}[0m"))
}

@Test func `colours them also where the quote begins with a quotation mark`() {
  let evidence = [Evidence(.opinion, at: 15..<16, note: "")]
  let lines = Explanation.lines(
    of: [
      Explanation(
        of: cited(1, memo, "“a b” is fast", evidence: evidence), in: text, summary: nil,
        example: nil)
    ],
    on: Page(width: 80, style: Style(isColored: true)))
  #expect(lines.contains("“\u{202F}“a \u{1B}[1;33mb”\u{1B}[0m is fast”"))
}

@Test func `says what disputes the claim, and how sure that is`() {
  let dispute = dispute(.polarity, claim, cited(2, guide, "It is slow", .negative))
  let explanation = Explanation(
    of: claim, in: text, summary: nil, example: nil, disputes: [dispute])
  let lines = Explanation.lines(of: [explanation], on: Page(width: 80))
  #expect(lines.contains("disputed     node.js/performance, confidence 60 %"))
  let json = OutputFormat.jsonl.text(of: [explanation], on: Page(width: 80))
  #expect(
    json.contains(
      #""disputes": [{"key": "node.js/performance", "confidence": 0.6, "doubtful": false}]"#))
}
