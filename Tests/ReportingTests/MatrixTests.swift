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

private let matrix = Matrix(cells: [
  "performance": ["Python": cell(1, 3), "Node.js": cell(4, 0, 1)],
  "syntax": ["Python": cell(2, 0)],
])

@Test func `shows what speaks for and against each technology`() {
  #expect(
    matrix.lines(on: Page(width: 60)) == [
      "CRITERION    PYTHON  NODE.JS", "performance  +1 −3   +4 ○1", "syntax       +2      ·",
    ])
}

@Test(arguments: [
  (cell(1, 0), "(+1)"), (cell(0, 1), "(−1)"), (cell(0, 0, 1), "(○1)"), (cell(1, 1), "+1 −1"),
  (cell(1, 0, 1), "+1 ○1"), (cell(2, 3, isConditional: true), "+2 −3 if"),
])
func `tells thin and conditional cells from solid ones without colour`(
  cell: Matrix.Cell, words: String
) {
  let matrix = Matrix(cells: ["cost": ["Go": cell]])
  #expect(matrix.lines(on: Page(width: 60)).last == "cost       \(words)")
}

@Test func `leaves out the technologies that find no room`() {
  #expect(matrix.fitting(Page(width: 24)).technologies == ["Python"])
  #expect(matrix.fitting(Page(width: 60)) == matrix)
}

private let rivals = Matrix(cells: [
  "cost": ["Go": cell(1, 0), "Rust": cell(4, 0)],
  "performance": ["Go": cell(3, 3), "Rust": cell(1, 0)],
  "syntax": ["Go": cell(2, 0), "Rust": cell(2, 0)],
  "web": ["Rust": cell(1, 0)],
])

@Test func `rows are the same on every page, in the same order`() {
  for width in [20, 22, 24, 26, 80] {
    #expect(rivals.fitting(Page(width: width)).criteria == rivals.criteria, "\(width)")
  }
  #expect(rivals.fitting(Page(width: 20)).lines(on: Page(width: 20)).last == "web          ·")
}

@Test func `a part of it keeps the order of rows and columns`() {
  let matrix = rivals
  #expect(matrix.criteria == ["performance", "cost", "syntax", "web"])
  let shown = matrix.limited(toTechnologies: 1)
  #expect(shown.technologies == ["Go"])
  #expect(shown.criteria == ["performance", "cost", "syntax"])
  #expect(matrix.limited(toCriteria: 2).criteria == ["performance", "cost"])
  let others = Matrix(cells: ["a": ["X": cell(3, 0), "Y": cell(1, 0)], "b": ["Y": cell(1, 0)]])
  #expect(others.technologies == ["X", "Y"])
  let more = Matrix(cells: others.cells.merging(["c": ["Y": cell(1, 1)]]) { $1 })
  #expect(more.technologies == ["Y", "X"])
  #expect(more.limited(toCriteria: 1).technologies == ["Y", "X"])
}

@Test func `lists its cells row by row for programs`() {
  let text = OutputFormat.jsonl.text(of: matrix.entries, on: Page(width: 60))
  #expect(text.split(separator: "\n").count == 3)
  #expect(text.hasPrefix(#"{"criterion": "performance", "technology": "Python", "for": {"#))
}
