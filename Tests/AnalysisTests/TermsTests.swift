import Testing

@testable import Analysis

@Suite struct TermsTests {
  @Test(arguments: [
    ("It scales well", "scaling is hard", true),
    ("Scalable", "scalability", true),
    ("It would be like that", "what would that be like", false),
    ("is it so", "so it is", false),
    ("Python renders pages", "Python parses files", false),
    ("", "", false),
  ])
  func `has in common what carries meaning`(one: String, other: String, common: Bool) {
    let terms = [one, other].map { Phrasebook.embedded.terms(of: $0, except: ["Python"]) }
    #expect(terms[0].isDisjoint(with: terms[1]) == !common)
  }
}
