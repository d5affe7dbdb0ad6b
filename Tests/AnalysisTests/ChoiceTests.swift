import Claims
import Testing

@testable import Analysis

@Suite struct ChoiceTests {
  @Test(
    arguments: [
      ("Go is the best option for small services", .best),
      ("For small services, Go would be a better fit", .best),
      ("Go is a one-stop solution for services", .best),
      ("If latency counts, opt for Go", .advice),
      ("Where latency counts, Go is recommended", .advice),
      ("When in doubt, stick with it", .advice),
      ("Go was built for network services", .purpose),
      ("Go is perfect for network services", .fit),
      ("Go is an ideal choice for network services", .fit),
      ("The best option for a start is Go, though it was built for servers", .best),
      ("Go lets you choose your own router", nil),
      ("Go is well suited to network services", nil),
      ("Go is a good choice for network services", nil),
      ("You can use a router with Go", nil),
      ("You can use Go for small services", nil),
      ("It is easy to use Go for small services", nil),
      ("If you use Go for services, you may have heard of Zig", nil),
      ("Developers choose Go for its speed", nil),
      ("But we also use Go for services", nil),
      ("We recommend Go for services", .advice),
      ("You should use Go for services", .advice),
      ("It is better to use Go for services", .advice),
      ("Go is thus not the ideal choice for services", nil),
      ("Go isn’t always the best option", nil),
      ("Go is hardly the best choice", nil),
      ("Go is by no means a perfect fit", nil),
      ("It doesn't make it the right choice", nil),
      ("We do not recommend Go", nil),
      ("Go is not only the best option for services", .best),
      ("There is no better choice than Go", .best),
      ("Go is not the best choice for pages, but perfect for services", .fit),
      ("Speed is not all that counts, and Go is the best choice", .best),
      ("", nil),
    ] as [(String, Choice?)])
  func `reads how far a recommendation leaves room for a rival`(quote: String, choice: Choice?) {
    #expect(Choice(in: quote, of: "Go", by: .embedded) == choice)
  }

  @Test(arguments: [
    ("Node.js is the fastest", true), ("Node.js is not the fastest", false),
    ("Node.js is one of the fastest", false),
  ])
  func `a superlative puts first unless it is denied`(quote: String, isSuperlative: Bool) {
    let claim = ComparableClaim(corpus([Said(quote: quote)])[0], by: .embedded)
    #expect(claim.isSuperlative == isSuperlative)
  }

  @Test func `the words of a quote are those that a reader sees`() {
    let quote = "Go is the **be\u{AD}st** choice"
    let cited = CitedClaim(
      id: 1, source: Source(id: 1, address: "a.md"),
      claim: Claim(
        technology: "Go", criterion: "performance", polarity: .positive, quote: quote,
        utf8Range: 100..<100 + quote.utf8.count, rule: "test", reliability: 1),
      markup: [110..<112, 114..<116, 118..<120])
    #expect(ComparableClaim(cited, by: .embedded).choice == .best)
  }

  @Test(
    arguments: [
      (Said(polarity: .positive, quote: "Node.js is ideal for chats"), false, true),
      (Said(polarity: .positive, quote: "Node.js is not ideal for chats"), false, false),
      (Said(polarity: .negative, quote: "Node.js is not ideal for chats"), true, false),
      (Said(polarity: .positive, quote: "Node.js does well in chats"), true, false),
      (
        Said(
          polarity: .positive, comparison: Comparison(.better, than: "Go"),
          quote: "Node.js does better in chats than Go"), true, true
      ),
      (
        Said(
          polarity: .positive, comparison: Comparison(.better, than: "Go"),
          quote: "Node.js is faster than Go"), false, false
      ),
      (
        Said(
          polarity: .positive, comparison: Comparison(.worse, than: "Go"),
          quote: "Node.js is no better choice than Go"), true, false
      ),
    ])
  func `decides of a claim made elsewhere whether it recommends`(
    said: Said, isUse: Bool, recommends: Bool
  ) {
    #expect(corpus([said])[0].claim.recommends(forUse: isUse, by: .embedded) == recommends)
  }
}
