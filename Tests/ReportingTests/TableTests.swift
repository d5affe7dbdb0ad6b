import Reporting
import Testing

private func table(_ rows: [[String]]) -> Table {
  Table(
    columns: [.init("no", .trailing), .init("name"), .init("quote", share: 1)],
    rows: rows.map { $0.map { Table.Cell($0) } })
}

@Test func `aligns words at the left and numbers at the right, whatever their width`() {
  let lines = table([["1", "日本", "short"], ["12", "Node", "e\u{301}t\u{E9}"]]).lines(
    on: Page(width: 40))
  #expect(lines == ["NO  NAME  QUOTE", " 1  日本  short", "12  Node  e\u{301}t\u{E9}"])
}

@Test func `wraps a long cell so that the table fits the page`() {
  let lines = table([["1", "Node", "It scales well in simple apps"]]).lines(on: Page(width: 30))
  #expect(
    lines == [
      "NO  NAME  QUOTE", " 1  Node  It scales well in", "          simple apps",
    ])
  #expect(lines.allSatisfy { cellWidth(of: $0) <= 30 })
}

@Test func `writes a row as a block where the page is too narrow`() {
  let rows = [["1", "a long name of it", "It scales well"], ["2", "", "No"]]
  #expect(
    table(rows).lines(on: Page(width: 24)) == [
      "no     1", "name   a long name of it", "quote  It scales well", "", "no     2", "quote  No",
    ])
}

@Test(arguments: [
  (
    44,
    [
      "NAME           AGAINST   QUOTE", "Node           > Python  It scales well",
      "A longer name            No",
    ]
  ),
  (
    34,
    [
      "NAME           QUOTE", "AGAINST", "Node           It scales well", "> Python",
      "A longer name  No",
    ]
  ),
])
func `puts what may fold below its neighbour where the page is narrow`(
  width: Int, lines: [String]
) {
  let table = Table(
    columns: [.init("name"), .init("against", folds: true), .init("quote", share: 1)],
    rows: [["Node", "> Python", "It scales well"], ["A longer name", "", "No"]].map {
      $0.map { Table.Cell($0) }
    })
  #expect(table.lines(on: Page(width: width)) == lines)
}

@Test func `has no lines where there are no rows`() {
  #expect(table([]).lines(on: Page(width: 40)) == [])
}
