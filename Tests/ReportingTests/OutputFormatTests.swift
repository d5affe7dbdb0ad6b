import Claims
import Foundation
import Reporting
import Testing

private let page = Page(width: 100)
private let plain = cited(
  12, guide, "It is fast, \"really\"\nfast | <b>", comparison: Comparison(.better, than: "Python"),
  quantity: Quantity(measure: "requests per second", value: 1_300_000), heading: ["Speed", "Node"])

@Test func `writes a claim as JSON with the members that are promised, in their order`() {
  #expect(
    OutputFormat.json.text(of: [plain], on: page) == """
      [
        {"id": 12, "article": "articles/guide.txt", "title": "A guide", "technology": "Node.js", \
      "criterion": "performance", "polarity": "positive", "comparand": "Python", \
      "relation": "better", "fact": null, "denied": false, \
      "quantity": {"measure": "requests per second", "value": 1300000}, "scope": null, \
      "hedged": false, "quote": "It is fast, \\"really\\"\\nfast | <b>", "start": 10, "end": 41, \
      "heading": ["Speed", "Node"], "rule": "opinion", "reliability": 0.83, "origin": null, \
      "recommendation": false, "review": null, "published": "2024-11-18"}
      ]

      """)
}

@Test func `writes the members of a dispute in their order`() throws {
  let text = OutputFormat.jsonl.text(
    of: [dispute(.polarity, plain, cited(13, memo, "It is slow", .negative))], on: page)
  let names = [
    "technology", "criterion", "comparand", "kind", "force", "reach", "for", "against", "pairs",
    "point", "key", "clarity", "confidence", "doubtful",
  ]
  var rest = text[...]
  for name in names {
    let found = try #require(rest.range(of: "\"\(name)\": "))
    rest = rest[found.upperBound...]
  }
  #expect(text.contains(#""for": {"articles": 2, "witnesses": 1}"#))
  #expect(text.contains(#""pairs": [{"a": {"id": 12, "#))
}

@Test func `writes CSV with quotation marks, commas and line breaks quoted`() {
  let rows = OutputFormat.csv.text(of: [plain], on: page)
  #expect(
    rows.hasPrefix(
      "id,article,title,technology,criterion,polarity,comparand,relation,fact,denied,"
        + "quantity.measure,quantity.value,scope,hedged,quote,start,end,heading,rule,reliability,"
        + "origin,recommendation,review.verdict,review.note,"
        + "review.technology,review.criterion,review.polarity,published\r\n"
        + "12,articles/guide.txt,A guide,"))
  #expect(
    rows.hasSuffix(
      ",requests per second,1300000,,false,\"It is fast, \"\"really\"\"\nfast | <b>\",10,41,"
        + "Speed > Node,opinion,0.83,,false,,,,,,2024-11-18\r\n"))
}

@Test func `writes the items of a list apart in one cell of CSV`() {
  let node = Technology(
    id: "Node.js", kind: "runtime", field: "runtimes",
    aliases: [.init("Node"), .init("Node JS")], parts: [.init("V8")])
  #expect(
    OutputFormat.csv.text(of: [node], on: page)
      == "name,kind,field,aliases,parts\r\nNode.js,runtime,runtimes,Node; Node JS,V8\r\n")
}

@Test func `writes TSV with one line for each row`() {
  let text = OutputFormat.tsv.text(of: [cited(1, memo, "a\tb\r\nc\\d")], on: page)
  #expect(text.split(separator: "\n").count == 2)
  #expect(text.contains("\ta\\tb\\r\\nc\\\\d\t"))
}

@Test func `writes a Markdown table whose cells cannot end it`() {
  #expect(
    OutputFormat.markdown.text(of: [plain], on: page) == #"""
      | claim | technology | against | criterion | ± | quote | source |
      | ---: | --- | --- | --- | --- | --- | --- |
      | 12 | Node.js | > Python | performance | + | “It is fast, "really" fast \| \<b>” | guide.txt · 2024-11-18 · 1,300,000 · requests per second |

      """#)
}

@Test(arguments: [
  (OutputFormat.csv, "a\"\u{308}, b", ",\"a\"\"\u{308}, b\","),
  (.tsv, "a\t\u{308} b", "\ta\\t\u{308} b\t"),
  (.markdown, "a|\u{308} b", "“a\\|\u{308} b”"),
])
func `a sign with a combining mark behind it ends no cell either`(
  format: OutputFormat, quote: String, cell: String
) {
  let text = format.text(of: [cited(1, memo, quote)], on: page)
  // Compared byte by byte, as programs read it.
  #expect(Array(text.utf8).contains(Array(cell.utf8)), "\(text)")
}

@Test(arguments: [(OutputFormat.table, ""), (.json, "[]\n"), (.jsonl, "")])
func `writes a valid document where there is nothing to write`(
  format: OutputFormat, document: String
) {
  #expect(format.text(of: [CitedClaim](), on: page) == document)
}

@Test(arguments: [OutputFormat.csv, .tsv, .markdown])
func `writes the head also where there are no rows`(format: OutputFormat) {
  #expect(format.text(of: [CitedClaim](), on: page).contains("technology"))
}
