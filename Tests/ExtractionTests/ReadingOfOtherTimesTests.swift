import Claims
import Testing

/// What once was, and what would be: neither is claimed of what there is.
struct ReadingOfOtherTimesTests {
  @Test(arguments: [
    "Early versions of Python were slow.", "Historically, Python’s tooling was poor.",
    "In the past, Python was hard to learn.", "Until recently, Python lacked type inference.",
    "In its early days, Python had a tiny community.",
    "Python was slow when it was first released.",
  ])
  func `what once was is not claimed of today`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test(arguments: [
    ("Python was slow in our tests.", Polarity.negative),
    ("Historically, Python is slow.", .negative),
    ("Initially developed for scripts, Python is fast today.", .positive),
    ("Early versions of Python were slow, but today Python is fast.", .positive),
  ])
  func `what is told in the past may still hold`(text: String, polarity: Polarity) throws {
    let found = try claims(in: text).filter { $0.criterion == "performance" }
    #expect(found.map(\.polarity) == [polarity])
  }

  @Test(arguments: [
    "Python would be slow without its C libraries.",
    "Were it not for its packages, Python would be hard to learn.",
    "If Python had braces, it would be more readable.",
    "Had the core team added types earlier, Python would be more secure.",
    "Nobody would use Python if it was slow.",
  ])
  func `what would be otherwise is not so`(text: String) throws {
    #expect(try claims(in: text).isEmpty)
  }

  @Test(arguments: [
    ("If you wanted to learn programming, Python would be easy to learn.", Polarity.positive),
    ("If you need speed, Python would be a slow choice.", .negative),
    ("I would choose Python for data science if time was short.", .positive),
    ("Python would benefit from a gentler learning curve.", .negative),
    ("It would be nice if Python had a gentler learning curve.", .negative),
  ])
  func `a polite would is claimed, and what one wishes for is not there`(
    text: String, polarity: Polarity
  ) throws {
    #expect(try claims(in: text).map(\.polarity) == [polarity])
  }
}
