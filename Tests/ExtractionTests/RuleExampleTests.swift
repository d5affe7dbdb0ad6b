import Claims
import Extraction
import Testing

struct RuleExampleTests {
  @Test(arguments: RuleBook.examples.map(RuleExample.init))
  func `each rule reads its own examples`(_ row: RuleExample) throws {
    let text = row.example.text.filter { $0 != "«" && $0 != "»" }
    let claims = try claims(in: text)
    switch row.example.expectation {
    case .claim(let criterion, let polarity):
      #expect(claims.contains { $0.criterion == criterion && $0.polarity == polarity }, "\(claims)")
    case .comparison(let criterion, let relation, let comparand):
      #expect(
        claims.contains {
          $0.criterion == criterion && $0.comparison == Comparison(relation, than: comparand)
        }, "\(claims)")
    case .fact(let property, let isDenied):
      #expect(
        claims.contains { $0.fact?.property == property && $0.fact?.isDenied == isDenied },
        "\(claims)")
    case .quantity(let measure, let value):
      #expect(
        claims.contains { $0.quantity == Quantity(measure: measure, value: value) }, "\(claims)")
    case .noClaim:
      #expect(claims.isEmpty, "\(claims)")
    }
  }
}

/// An example with the name of its rule, which tells the rows of the test apart.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: Example

  init(_ pair: (rule: String, example: Example)) {
    rule = pair.rule
    example = pair.example
  }

  var testDescription: String { "\(rule): \(example.text)" }
}
