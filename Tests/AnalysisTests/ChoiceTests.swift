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
      ("", nil),
    ] as [(String, Choice?)])
  func `reads how far a recommendation leaves room for a rival`(quote: String, choice: Choice?) {
    #expect(Choice(in: quote, of: "Go", by: .embedded) == choice)
  }

  @Test(
    arguments: [
      (Said(polarity: .positive, quote: "Node.js is ideal for chats"), false, true),
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
