/// Names with what is known under each, one below the other.
public struct FactSheet: Sendable {
  private let facts: [(name: String, value: Table.Cell)]

  /// Makes a sheet; a fact of which nothing is known is left out.
  public init(_ facts: [(String, String)]) {
    self.init(facts.map { ($0.0, Table.Cell($0.1)) })
  }

  init(_ facts: [(String, Table.Cell)]) {
    self.facts = facts.filter { !$0.1.text.isEmpty }.map { (name: $0.0, value: $0.1) }
  }

  /// Returns the lines of the sheet.
  public func lines(on page: Page) -> [String] {
    let indentation = facts.reduce(0) { max($0, cellWidth(of: $1.name)) } + 2
    return facts.flatMap { name, value in
      wrapped(value.text, to: page.width - indentation).enumerated().map { number, line in
        let title = number == 0 ? name : ""
        let padding = String(repeating: " ", count: indentation - cellWidth(of: title))
        return page.style.paint(title, .faint) + padding + page.style.paint(line, value.tone)
      }
    }
  }
}
