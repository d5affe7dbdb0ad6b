import Claims
import Reporting
import Testing

private let good = cited(1, guide, "Node.js is fast")
private let bad = cited(2, memo, "Node.js is slow under load", .negative)

@Test func `shows a dispute at one glance`() {
  #expect(
    DisputeCard(dispute(.polarity, good, bad), rank: 1).lines(on: Page(width: 80)) == [
      " 1  Node.js · performance                                      polarity · direct",
      "    for: 2 articles, 1 independent · against: 3 articles",
      "    + “Node.js is fast”",
      "        guide.txt · A guide · 2024-11-18",
      "    − “Node.js is slow under load”",
      "        memo.md",
      "    why: one praises, the other faults it    crosscheck show node.js/performance",
    ])
}

@Test func `says under which headings a quote of a few words stands`() {
  let cell = cited(2, guide, "No", .negative, heading: ["A guide", "Speed", "Node.js"])
  let lines = DisputeCard(dispute(.polarity, good, cell), rank: 1).lines(on: Page(width: 80))
  #expect(lines.contains("    − “No”"))
  #expect(lines.contains("        Speed › Node.js"))
  let row = OutputFormat.table.text(of: [cell], on: Page(width: 120))
  #expect(row.contains("guide.txt · 2024-11-18 · Speed › Node.js"))
}

@Test func `fits a narrow page`() {
  let lines = DisputeCard(dispute(.polarity, good, bad), rank: 1).lines(on: Page(width: 40))
  #expect(lines.allSatisfy { cellWidth(of: $0) <= 40 })
  #expect(lines.first == " 1  Node.js · performance")
}

@Test(arguments: [
  (
    dispute(.comparison, good, bad, comparand: "Python"), "Node.js ahead of Python · performance",
    "for: 2 articles"
  ),
  (
    dispute(.recommendation, good, cited(2, memo, "q", of: "Python"), comparand: "Python"),
    "Node.js or Python · the choice for performance", "Node.js: 2 articles"
  ),
  (
    dispute(.fact, good, bad, point: "is a programming language"),
    "Node.js · is a programming language", "for: 2 articles"
  ),
  (
    dispute(
      .fact, cited(1, guide, "q", fact: Fact("is a language")),
      cited(2, memo, "q", fact: Fact("is a runtime")), point: "is a language or is a runtime"),
    "Node.js · is a language or is a runtime", "is a language: 2 articles"
  ),
  (
    dispute(
      .quantity, cited(1, guide, "q", quantity: Quantity(measure: "packages", value: 1_300_000)),
      cited(2, memo, "q", quantity: Quantity(measure: "packages", value: 350_000)),
      point: "packages"), "Node.js · packages", "1,300,000: 2 articles"
  ),
])
func `says what is in dispute, and who stands where`(
  dispute: Dispute, heading: String, counts: String
) {
  let lines = DisputeCard(dispute, rank: 1).lines(on: Page(width: 80))
  #expect(lines[0].contains(heading))
  #expect(lines[1].contains(counts))
}

@Test func `names what each side stands for where it is not for or against`() {
  let rival = cited(2, memo, "Python is the best", of: "Python")
  let lines = DisputeCard(dispute(.recommendation, good, rival, comparand: "Python"), rank: 1)
    .lines(on: Page(width: 80))
  #expect(lines.contains("    • Node.js: “Node.js is fast”"))
  #expect(lines.contains("    • Python: “Python is the best”"))
}

@Test func `says that an article contradicts itself, and why both may be right`() {
  let lines = DisputeCard(
    dispute(
      .polarity, good, bad, force: .conditional, reach: .self,
      reason: "one speaks of small apps, the other of large ones"), rank: 7
  ).lines(on: Page(width: 100))
  #expect(lines[0].hasSuffix("polarity · conditional · within one article"))
  #expect(lines.contains { $0.contains("why: one speaks of small apps, the other of large ones") })
}

@Test func `shows each of several answers with a quote`() throws {
  let page = Page(width: 100)
  #expect(
    DisputeCard(kinds, rank: 1).lines(on: page) == [
      " 1  Node.js · is a framework or a runtime                                              fact · direct",
      "    is a framework: 1 article · is a runtime: 2 articles · not so: is a framework: 3 articles",
      "    • is a framework: “A framework”",
      "        guide.txt · A guide · 2024-11-18",
      "    • is a runtime: “A runtime”",
      "        memo.md",
      "    • not so: is a framework: “No framework”",
      "        note.txt",
      "    why: it cannot be both                               crosscheck show node.js/classification/kind",
    ])
  let json = OutputFormat.json.text(of: [kinds], on: page)
  #expect(
    json.contains(
      #""answer": "not so: is a framework", "articles": 3, "witnesses": 3, "claims": [3]"#))
}

@Test func `says that both quotes stand in one article where others contradict each other`() {
  func pair(_ reach: Dispute.Reach) -> Dispute.Pair {
    .init(
      a: good, b: bad, force: .direct, reach: reach, reason: "the other faults it", clarity: 0.4,
      confidence: 0.7)
  }
  for (reaches, isSaid) in [([.self, .cross], true), ([.cross, .self], false), ([.self], false)]
    as [([Dispute.Reach], Bool)]
  {
    let one = Support(articles: 1, witnesses: 1)
    let dispute = Dispute(
      technology: "Node.js", criterion: "performance", kind: .polarity, support: one,
      opposition: one, pairs: reaches.map(pair))
    let lines = DisputeCard(dispute, rank: 1).lines(on: Page(width: 100))
    #expect(lines.contains { $0.contains("the other faults it; one article says both") } == isSaid)
  }
}

@Test func `shows in a list of claims the fact or the number by which two differ`() {
  let claims = [
    cited(1, guide, "q", fact: Fact("is a framework")),
    cited(2, guide, "q", fact: Fact("is a library", isDenied: true)),
    cited(3, guide, "q", quantity: Quantity(measure: "stars", value: 9000)),
    cited(4, guide, "q"),
  ]
  let rows = OutputFormat.table.text(of: claims, on: Page(width: 140)).split(separator: "\n")
  let ends = [
    "· is a framework", "· denies: is a library", "· 9,000 · stars", "guide.txt · 2024-11-18",
  ]
  for (row, end) in zip(rows.dropFirst(), ends) { #expect(row.hasSuffix(end)) }
}
