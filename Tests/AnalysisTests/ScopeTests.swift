import Testing

@testable import Analysis

@Suite struct ScopeTests {
  @Test(arguments: [
    ("It scales smoothly within simple web apps", "within simple web apps"),
    ("New developers find it hard", "new developers"),
    ("The curve is steep for beginners", "for beginners"),
    ("Great for smaller applications", "for smaller applications"),
    ("Apps grow large", nil),
    ("It is simple", nil),
    ("", nil),
  ])
  func `reads the condition that a quote implies`(quote: String, condition: String?) {
    let words = smallWords(of: quote)
    #expect(Scope.implied(by: words, of: "Node.js", by: .embedded)?.text == condition)
  }

  @Test(arguments: ["", "…", "out of the box", "In general", "overall"])
  func `takes no idiom for a condition`(text: String) {
    #expect(Scope(text, of: "Node.js", by: .embedded) == nil)
  }
}
