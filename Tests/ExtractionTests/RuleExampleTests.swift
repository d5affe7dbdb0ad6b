import Claims
import Reading
import Testing

@testable import Extraction

struct RuleExampleTests {
  @Test(arguments: RuleBook.rules.map { $0.name })
  func `each rule shows what it finds and what it leaves alone`(_ rule: String) {
    let leftAlone = RuleBook.examples.filter { $0.rule == rule }.map(\.example.isLeftAlone)
    #expect(Set(leftAlone) == [true, false])
  }

  @Test(arguments: RuleBook.examples.map(RuleExample.init))
  func `each rule reads its own examples`(_ row: RuleExample) throws {
    let (text, marked) = unmarked("---\ntitle: Node.js vs Python\n---\n\n\(row.example.markdown)")
    let article = try ArticleReader().article(from: Array(text.utf8))
    let all = try Subject.extractor().extract(from: article).claims
    let claims = all.filter { claim in
      (claim.rule == row.rule || claim.rule.hasPrefix(row.rule + "."))
        && marked.allSatisfy { words in
          claim.evidence.contains { $0.utf8Range.overlaps(words) }
        }
    }
    switch row.example.expectation {
    case .claim(let criterion, let polarity):
      #expect(try Subject.lexicon.get().vocabulary.criterion(criterion) != nil)
      #expect(claims.contains { $0.criterion == criterion && $0.polarity == polarity }, "\(all)")
    case .comparison(let criterion, let relation, let comparand):
      #expect(try Subject.lexicon.get().vocabulary.criterion(criterion) != nil)
      #expect(
        claims.contains {
          $0.criterion == criterion && $0.comparison == Comparison(relation, than: comparand)
        }, "\(all)")
    case .fact(let property, let isDenied):
      #expect(
        claims.contains { $0.fact?.property == property && $0.fact?.isDenied == isDenied },
        "\(all)")
    case .quantity(let measure, let value):
      #expect(
        claims.contains { $0.quantity == Quantity(measure: measure, value: value) }, "\(all)")
    case .noClaim:
      #expect(all.isEmpty, "\(all)")
    }
  }

  @Test func `what needs a heading or a table around it is no sample of a rule`() {
    #expect(RuleBook.sample(of: "gist")?.hasSuffix(".") == true)
    #expect(RuleBook.sample(of: "leaning") == nil)
    #expect(RuleBook.sample(of: "cell") == nil)
  }
}

extension Example {
  fileprivate var isLeftAlone: Bool {
    if case .noClaim = expectation { true } else { false }
  }
}

/// The text of an example, and where the words stood between guillemets, in UTF-8 bytes.
private func unmarked(_ example: String) -> (text: String, marked: [Range<Int>]) {
  let parts = example.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
  var text = ""
  var marked: [Range<Int>] = []
  for (index, part) in parts.enumerated() {
    let start = text.utf8.count
    text += part
    if index % 2 == 1 { marked.append(start..<text.utf8.count) }
  }
  return (text, marked)
}

/// An example with the name of its rule, which tells the rows of the test apart.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: Example

  init(_ pair: (rule: String, example: Example)) {
    rule = pair.rule
    example = pair.example
  }

  var testDescription: String { "\(rule): \(example.markdown)" }
}
