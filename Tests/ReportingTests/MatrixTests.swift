import Claims
import Reporting
import Testing

private func cell(
  _ plus: Int, _ minus: Int, _ neutral: Int = 0, isConditional: Bool = false
) -> Matrix.Cell {
  func support(_ number: Int) -> Support { Support(articles: number, witnesses: number) }
  return Matrix.Cell(
    support: support(plus), opposition: support(minus), neutral: support(neutral),
    isConditional: isConditional)
}

private let matrix = Matrix(
  technologies: ["Python", "Node.js"], criteria: ["performance", "syntax"],
  cells: [
    "performance": ["Python": cell(1, 3), "Node.js": cell(4, 0, 1)],
    "syntax": ["Python": cell(2, 0)],
  ])

@Test func `shows what speaks for and against each technology`() {
  let (lines, shown) = matrix.lines(on: Page(width: 60))
  #expect(
    lines == [
      "CRITERION    PYTHON  NODE.JS", "performance  +1 −3   +4 ○1", "syntax       +2      ·",
    ])
  #expect(shown == 2)
}

@Test(arguments: [
  (cell(1, 0), "(+1)"), (cell(0, 1), "(−1)"), (cell(0, 0, 1), "(○1)"), (cell(1, 1), "+1 −1"),
  (cell(1, 0, 1), "+1 ○1"), (cell(2, 3, isConditional: true), "+2 −3 if"),
])
func `tells thin and conditional cells from solid ones without colour`(
  cell: Matrix.Cell, words: String
) {
  let matrix = Matrix(
    technologies: ["Go"], criteria: ["cost"], cells: ["cost": ["Go": cell]])
  #expect(matrix.lines(on: Page(width: 60)).lines.last == "cost       \(words)")
}

@Test func `leaves out the technologies that find no room`() {
  let (lines, shown) = matrix.lines(on: Page(width: 24))
  #expect(lines.first == "CRITERION    PYTHON")
  #expect(shown == 1)
}

@Test func `lists its cells row by row for programs`() {
  let text = OutputFormat.jsonl.text(of: matrix.entries, on: Page(width: 60))
  #expect(text.split(separator: "\n").count == 3)
  #expect(text.hasPrefix(#"{"criterion": "performance", "technology": "Python", "for": {"#))
}
