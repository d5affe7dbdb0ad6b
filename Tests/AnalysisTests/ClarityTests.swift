import Claims
import Testing

@testable import Analysis

/// Which of two pairs a reader can be surer of.
struct ClarityTests {
  private static let behind = Comparison(.worse, than: "Python")

  @Test(
    arguments: [
      (
        "names the comparand", .comparison,
        Said(comparison: behind, quote: "Node.js is slower than Python"),
        Said(comparison: behind, quote: "Node.js is the slower one here")
      ),
      (
        "counts, and reads no clock", .quantity,
        Said(quantity: Quantity(measure: "packages", value: 7)),
        Said(quantity: Quantity(measure: "requests per second", value: 7))
      ),
      ("is not hedged", .polarity, Said(), Said(isHedged: true)),
      (
        "names the technology", .polarity, Said(quote: "Node.js is slow"), Said(quote: "It is slow")
      ),
      (
        "judges on the scale of the criterion", .polarity, Said(quote: "Node.js is slow"),
        Said(quote: "Node.js garbage collects")
      ),
    ] as [(String, Dispute.Kind, Said, Said)])
  func `a pair is clearer where a quote`(
    does: String, kind: Dispute.Kind, clear: Said, doubtful: Said
  ) {
    #expect(clarity(of: clear, in: kind) > clarity(of: doubtful, in: kind))
  }

  private func clarity(of said: Said, in kind: Dispute.Kind) -> Int {
    let statements = corpus([said, Said(article: "b", quote: "Node.js is very fast")])
      .map(Statement.init)
    return Clarity(statements[0], statements[1], in: kind, .direct, .cross).millionths
  }
}
